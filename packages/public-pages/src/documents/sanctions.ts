/** A page of the public sanction register (Art. 20: what is revoked is disclosed). */
export const SANCTIONS = /* GraphQL */ `
  query PublicSanctionsPage($after: String) {
    sanctionRegister(first: 20, after: $after) {
      edges {
        node {
          id
          kind
          organizationName
          article
          ground
          facts
          determinedOn
          bar {
            from
            until
            mayApplyFrom
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

export interface SanctionsData {
  readonly sanctionRegister: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly kind: string;
        readonly organizationName: string;
        readonly article: string;
        readonly ground: string;
        readonly facts: string;
        readonly determinedOn: string | null;
        readonly bar: { readonly from: string; readonly until: string; readonly mayApplyFrom: string } | null;
      };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
