/** The options of a choice field: each value with the words for it. */
export function choices<Value extends string>(values: readonly Value[], say: (value: Value) => string): { readonly value: string; readonly label: string }[] {
  return values.map((value) => ({ value, label: say(value) }));
}

/** The cells of a line typed as `a|b|c`; a cell left out is empty. */
export function cellsOf(line: string): (index: number) => string {
  const cells = line.split(/[|｜]/).map((cell) => cell.trim());
  return (index) => cells[index] ?? '';
}
