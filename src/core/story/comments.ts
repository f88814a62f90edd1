/**
 * Blanks comments out as Ink does, so that line numbers stay true: whichever of // and /* comes first
 * takes the other in.
 */
export function withoutComments(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\/\/.*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/g, (comment) =>
      comment.startsWith('//') ? '' : comment.replace(/[^\n]/g, ' '),
    );
}
