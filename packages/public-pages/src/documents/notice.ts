import { CLOCK } from './clock.ts';
import type { Clock } from './clock.ts';

/** One public notice with its list and its clock. */
export const NOTICE = /* GraphQL */ `
  query PublicNoticePage($id: ID!, $language: Language) {
    notice(id: $id) {
      id
      number
      kind
      title
      body
      issuer
      publishedAt
      status
      closedAt
      contentHash
      clock {
        ${CLOCK}
      }
      entries {
        position
        organizationName
        industry
        detail
        applicationId
      }
    }
  }
`;

export interface NoticeData {
  readonly notice: {
    readonly id: string;
    readonly number: string;
    readonly kind: string;
    readonly title: string;
    readonly body: string;
    readonly issuer: string;
    readonly publishedAt: string;
    readonly status: 'RUNNING' | 'CLOSED' | 'STOPPED';
    readonly closedAt: string | null;
    readonly contentHash: string;
    readonly clock: Clock;
    readonly entries: readonly { readonly position: number; readonly organizationName: string; readonly industry: string; readonly detail: string | null; readonly applicationId: string | null }[];
  } | null;
}
