/** The parts of a reflective account, in order: situation, task, action, result, and what next. */
export const REFLECTION_PARTS = ['situation', 'task', 'action', 'result', 'next'] as const;
export type ReflectionPart = (typeof REFLECTION_PARTS)[number];

/** What a learner wrote about an attempt, in their own words. It is no part of the transcript. */
export type Reflection = {
  readonly parts: Readonly<Partial<Record<ReflectionPart, string>>>;
  /** Milliseconds since 1970. */
  readonly writtenAt: number;
};

/** Characters a part may have: a file with more in one text is refused. */
export const MOST_WRITTEN = 20_000;

/** The parts in which something was written, in order, each as it stands. */
export function writtenParts(
  reflection: Reflection | null,
): readonly { readonly part: ReflectionPart; readonly text: string }[] {
  return REFLECTION_PARTS.flatMap((part) => {
    const text = reflection?.parts[part]?.trim() ?? '';
    return text === '' ? [] : [{ part, text }];
  });
}

/** A paragraph of what was written: one that opens with a quotation mark is a quotation. */
export type Paragraph = { readonly quote: boolean; readonly text: string };

/** What was written, paragraph by paragraph, so that quotations can be set apart from own words. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const lines = text.split(/\n+/).map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .map((line) => ({ quote: /^[“„«"]/.test(line), text: line }));
}
