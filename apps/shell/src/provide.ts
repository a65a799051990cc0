/**
 * Never called. The build provides remotes only with the shared modules that the shell's own graph names:
 * here they are all named, each loaded only when a remote asks for it.
 */
export const provide = () => [
  import('@award/graphql-client'),
  import('@award/ui'),
  import('@award/ui/core'),
  import('@award/ui/form'),
  import('@award/ui/date'),
  import('@award/ui/table'),
  import('@award/ui/overlay'),
];
