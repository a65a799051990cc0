import type { ActingRole } from '../enumerations/acting-role.ts';
import type { ReturnableStage, Stage } from '../enumerations/stage.ts';
import type { Text } from '../text.ts';
import type { GuardId } from './guards.ts';

/** One row of the lifecycle: from where, by which action and by whom, to where, if which rules hold. */
export interface TransitionRow {
  readonly from: Stage;
  readonly action: string;
  /** The same stage as `from` for an act within it. */
  readonly to: Stage;
  /** Of a case in RETURNED: only where it was returned from there. */
  readonly returnedFrom?: ReturnableStage;
  readonly by: readonly ActingRole[];
  /** In the order in which they are judged. */
  readonly guards: readonly GuardId[];
  readonly article: string;
  /** The action's name on a button. */
  readonly label: Text;
  /** What is awaited while it has not been done. */
  readonly awaited: Text;
}
