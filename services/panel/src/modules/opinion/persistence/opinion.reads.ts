import type { Instant } from '@award/calendar';
import type { ReviewStage } from '@award/regulation';
import { statement } from '@award/subgraph';
import type { VisibleCases } from '../../projection/persistence/visible-cases.ts';
import type { OpinionRecommendation } from '../domain/opinion.ts';

export interface ConsensusRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly total: number;
  readonly heldAt: Instant;
  readonly minutes: string;
  readonly items: { itemId: string; minimum: number; maximum: number; mean: number; aboveThreshold: boolean; percent: number; reason: string | null }[];
}

/** The latest consensus of each assignment. */
export const consensusOf = statement<ConsensusRow>(
  'consensus.of',
  `select distinct on (k.assignment_id) k.id, k.assignment_id as "assignmentId", k.total, k.held_at as "heldAt", k.minutes,
     (select coalesce(jsonb_agg(jsonb_build_object('itemId', i.item_id, 'minimum', i.minimum, 'maximum', i.maximum, 'mean', i.mean,
        'aboveThreshold', i.above_threshold, 'percent', i.percent, 'reason', i.reason) order by ci.position), '[]')
      from panel.consensus_item i left join panel.criteria_item ci on ci.cycle_id = a.cycle_id and ci.category = c.category and ci.id = i.item_id
      where i.consensus_id = k.id) as items
   from panel.consensus k join panel.assignment a on a.id = k.assignment_id join panel.review_case c on c.id = a.application_id
   where k.assignment_id = any($1::uuid[]) order by k.assignment_id, k.version desc`,
);

export interface OpinionRow {
  readonly id: string;
  readonly assignmentId: string;
  readonly applicationId: string;
  readonly stage: ReviewStage;
  readonly text: string;
  readonly score: number;
  readonly recommendation: OpinionRecommendation;
  readonly complete: boolean;
  readonly signatures: { expertId: string; name: string; signedAt: Instant; dissent: string | null }[];
}

const OPINION = `select o.id, o.assignment_id as "assignmentId", o.application_id as "applicationId", o.stage, o.text, o.score, o.recommendation, o.completed_at is not null as complete,
    (select coalesce(jsonb_agg(jsonb_build_object('expertId', s.expert_id, 'name', s.name, 'dissent', s.dissent,
       'signedAt', to_char(s.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.signed_at), '[]')
     from panel.opinion_signature s where s.opinion_id = o.id and s.version = o.version) as signatures
  from panel.panel_opinion o`;

export const opinionsOfAssignments = statement<OpinionRow>('opinion.of-assignments', `${OPINION} where o.assignment_id = any($1::uuid[])`);

/** Opinions on cases for one kind of viewer; drafts only where `$3` says so. */
export const opinionsOfCases = ({ name, sql }: VisibleCases) =>
  statement<OpinionRow>(
    `opinion.of-cases.${name}`,
    `${OPINION} join panel.review_case c on c.id = o.application_id where ${sql} and ($3 or o.completed_at is not null) and o.application_id = any($4::uuid[])
     order by array_position(array['MATERIAL', 'PRESENTATION', 'SITE'], o.stage)`,
  );
