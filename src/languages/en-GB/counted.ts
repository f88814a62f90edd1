/** A number with what it counts: `1 reply`, `1,200 replies`. */
export function counted(count: number, one: string, more: string): string {
  return `${new Intl.NumberFormat('en-GB').format(count)} ${count === 1 ? one : more}`;
}
