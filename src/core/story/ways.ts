import type { Way } from './stop';
import type { Option } from './story';

/** One way on from a stop: what the reader sees, and all that Ink remembers about how it goes on. */
export type Branch = Option & {
  /** Path of the content that choosing it runs. */
  readonly target: string;
  /** Path that Ink came from: whether a knot is entered or stayed in depends on it. */
  readonly before: string;
  readonly frames: readonly Frame[];
};

/** Where a tunnel returns to (null in the innermost), and the temporary variables alive there. */
export type Frame = {
  readonly container: string | null;
  readonly index: number;
  readonly temps: ReadonlyMap<string, string>;
};

export function branchOf({ choice, thread }: Way): Branch {
  const frames = thread.callstack.map((frame, at): Frame => {
    const temps = [...frame.temporaryVariables].map(([name, value]): [string, string] => [
      name,
      printValue(value),
    ]);
    // Choosing replaces the innermost pointer, so it cannot matter.
    const inner = at === thread.callstack.length - 1;
    const container = inner ? null : (frame.currentPointer.container?.path.toString() ?? null);
    return { container, index: inner ? 0 : frame.currentPointer.index, temps: new Map(temps) };
  });
  return {
    text: choice.text.trim(),
    tags: choice.tags ?? [],
    target: choice.targetPath?.toString() ?? '',
    before: thread.previousPointer.container?.path.toString() ?? '',
    frames,
  };
}

const PRINTED = new WeakMap<object, string>();

/** A value so that two print alike only if Ink cannot tell them apart: 2 and 2.0 differ. */
export function printValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const known = PRINTED.get(value) ?? print(value);
  PRINTED.set(value, known);
  return known;
}

function print(value: { readonly valueObject?: unknown; readonly valueType?: unknown }): string {
  const { valueObject, valueType } = value;
  const list = valueObject instanceof Map && 'originNames' in valueObject;
  const origins = list ? String(valueObject.originNames) : '';
  const context = 'contextIndex' in value ? String(value.contextIndex) : '';
  return `${String(valueType)}:${String(valueObject)}${origins}${context}`;
}
