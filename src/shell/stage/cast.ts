/** The sheet a person is drawn from: that of their first name, else always the same stranger. */
export function figureOf(name: string, drawn: readonly string[], strangers: readonly string[]) {
  const firstName = name.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
  if (drawn.includes(firstName)) return firstName;
  return strangers[hash(name) % strangers.length] ?? '';
}

function hash(text: string): number {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}
