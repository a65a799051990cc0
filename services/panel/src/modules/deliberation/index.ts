import type { ServiceModule } from '../../module.ts';
import { AnnulBallotRoundMutation } from './graphql/annul-ballot-round.mutation.ts';
import { CastBallotMutation } from './graphql/cast-ballot.mutation.ts';
import { CloseBallotRoundMutation } from './graphql/close-ballot-round.mutation.ts';
import { ConcludeDeliberationMutation } from './graphql/conclude-deliberation.mutation.ts';
import { ConveneDeliberationMutation } from './graphql/convene-deliberation.mutation.ts';
import { DeliberationQueries } from './graphql/deliberation.queries.ts';
import { OpenBallotRoundMutation } from './graphql/open-ballot-round.mutation.ts';
import { RecordPresenceMutation } from './graphql/record-presence.mutation.ts';
import { RoundFields, TallyRowFields, ProposedAwardFields } from './graphql/round.fields.ts';
import { forgetBallotKeys } from './jobs/forget-ballot-keys.ts';
import { CreateDeliberation } from './persistence/create-deliberation.ts';
import { DeliberationEntity } from './persistence/deliberation.entity.ts';

/** The meeting of the leading group and its secret ballot (Art. 6, 11(8), I-6). */
export const deliberationModule: ServiceModule = {
  resolvers: [
    DeliberationQueries, RoundFields, TallyRowFields, ProposedAwardFields,
    AnnulBallotRoundMutation, CastBallotMutation, CloseBallotRoundMutation, ConcludeDeliberationMutation, ConveneDeliberationMutation,
    OpenBallotRoundMutation, RecordPresenceMutation,
  ],
  entities: [DeliberationEntity],
  migrations: [{ name: '0200-deliberation', class: CreateDeliberation }],
  sweeps: [{ name: 'forget-ballot-keys', run: forgetBallotKeys }],
};
