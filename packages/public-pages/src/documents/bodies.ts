/** Programmes and recommending units with their names. */
export const BODIES = /* GraphQL */ `
  query PublicBodies {
    programmes {
      id
      name {
        zh
      }
    }
    recommendingUnits {
      id
      name {
        zh
      }
    }
  }
`;

interface Body {
  readonly id: string;
  readonly name: { readonly zh: string };
}

export interface BodiesData {
  readonly programmes: readonly Body[];
  readonly recommendingUnits: readonly Body[];
}
