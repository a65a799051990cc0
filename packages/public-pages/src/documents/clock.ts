/** Fields of a legal clock as the pages show it. */
export const CLOCK = `
        label(language: $language)
        startsOn
        lastDay
        mayActFrom
        total
        counted
        state
        provisional
        article
        days {
          date
          kind
          counted
          name {
            zh
            en
          }
        }
`;

export interface Clock {
  readonly label: string;
  readonly startsOn: string;
  readonly lastDay: string;
  readonly mayActFrom: string;
  readonly total: number;
  readonly counted: number;
  readonly state: 'RUNNING' | 'LAST_DAY' | 'ELAPSED' | 'OVERRUN' | 'MET';
  readonly provisional: boolean;
  readonly article: string;
  readonly days: readonly { readonly date: string; readonly kind: string; readonly counted: number | null; readonly name: { readonly zh: string; readonly en: string } | null }[];
}
