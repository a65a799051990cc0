import { applicationExpected } from './application.ts';
import { directoryExpected } from './directory.ts';
import { panelExpected } from './panel.ts';
import { sanctionExpected } from './sanction.ts';
import type { ExpectedTable } from './row.ts';

/** What domain.md says of every operation and every entity reference. */
export const expected: ExpectedTable = { ...applicationExpected, ...panelExpected, ...sanctionExpected, ...directoryExpected };
