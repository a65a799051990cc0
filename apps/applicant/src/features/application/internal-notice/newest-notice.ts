/** The internal notice published last: after a revision there is another one. */
export function newestInternalNotice<Notice extends { readonly kind: string; readonly publishedAt: string }>(notices: readonly Notice[]): Notice | undefined {
  return notices
    .filter((notice) => notice.kind === 'INTERNAL')
    .reduce<Notice | undefined>((newest, notice) => (newest === undefined || notice.publishedAt > newest.publishedAt ? notice : newest), undefined);
}
