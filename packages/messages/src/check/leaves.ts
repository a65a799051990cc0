/** Every text of a catalogue by its full key: `{ a: { b: 'x' } }` → `a.b` → `x`. */
export function leaves(catalogue: unknown, prefix = ''): Map<string, unknown> {
  if (typeof catalogue !== 'object' || catalogue === null) return new Map([[prefix, catalogue]]);
  return new Map(Object.entries(catalogue).flatMap(([key, value]) => [...leaves(value, prefix === '' ? key : `${prefix}.${key}`)]));
}
