/** A page of the honour roll, the newest first. */
export const HONOURS = /* GraphQL */ `
  query PublicHonoursPage($after: String) {
    honourRoll(first: 50, after: $after) {
      edges {
        node {
          id
          tier
          status
          commendedOn
          organization {
            id
            name
          }
          cycle {
            id
            year
          }
          certificate {
            number
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export interface Honour {
  readonly id: string;
  readonly tier: 'QUALITY_AWARD' | 'NOMINATION';
  readonly status: string;
  readonly commendedOn: string | null;
  readonly organization: { readonly id: string; readonly name: string };
  readonly cycle: { readonly id: string; readonly year: number };
  readonly certificate: { readonly number: string } | null;
}

export interface HonoursData {
  readonly honourRoll: { readonly edges: readonly { readonly node: Honour }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } };
}
