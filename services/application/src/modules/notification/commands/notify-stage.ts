import type { CommandTransaction } from '@award/subgraph';
import type { Application } from '../../application/persistence/application.entity.ts';
import { concerned, stageTitle } from '../domain/concerned.ts';
import { notify } from './notify.ts';

/** Tells those concerned that a case came to stand where it does now. */
export async function notifyStage(tx: CommandTransaction, application: Application): Promise<void> {
  const submitted = application.firstSubmittedAt !== null || application.stage === 'UNDER_RECOMMENDATION';
  await notify(tx, concerned({ ...application, submitted }), {
    key: `case/${application.id}/${application.stage}/${application.version}`,
    title: stageTitle(application),
    path: `applications/${application.id}`,
    applicationId: application.id,
  });
}
