/** A page of the public notices, the newest first. */
export const NOTICES = /* GraphQL */ `
  query PublicNoticesPage($after: String) {
    notices(first: 20, after: $after) {
      edges {
        node {
          id
          number
          kind
          title
          publishedAt
          status
          clock {
            lastDay
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

export interface NoticesData {
  readonly notices: {
    readonly edges: readonly { readonly node: { readonly id: string; readonly number: string; readonly kind: string; readonly title: string; readonly publishedAt: string; readonly status: string; readonly clock: { readonly lastDay: string } } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}
