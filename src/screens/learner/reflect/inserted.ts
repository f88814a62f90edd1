/** `text` with a quotation on a line of its own at the caret, and where the caret stands after it. */
export function inserted(
  text: string,
  caret: number,
  quotation: string,
): { readonly text: string; readonly caret: number } {
  const before = text.slice(0, caret).trimEnd();
  const after = text.slice(caret).trimStart();
  const head = `${before}${before === '' ? '' : '\n'}${quotation}\n`;
  return { text: `${head}${after}`, caret: head.length };
}
