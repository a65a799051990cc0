/** The declared lifecycle (GraphQL `LifecycleDiagram`). */
export interface LifecycleFacts {
  readonly nodes: readonly { readonly stage: string; readonly label: string; readonly end: boolean; readonly main: boolean }[];
  readonly edges: readonly LifecycleEdge[];
}

export interface LifecycleEdge {
  readonly from: string;
  readonly to: string;
  readonly action: string;
  readonly label: string;
  readonly by: readonly string[];
  readonly article: string;
}
