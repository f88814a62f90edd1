import { type Container, type Content, positionAt } from './content';
import { field } from './items';

/** A choice as it stands in its container, and the container that choosing it runs. */
export type Choice = {
  readonly container: Container;
  readonly at: number;
  readonly target: Container;
};

export function choicesIn(content: Content): readonly Choice[] {
  const byStart = new Map(content.containers.map((one) => [one.first, one]));
  return content.containers.flatMap((container) =>
    container.items.flatMap((item, at): Choice[] => {
      const path = field(item, '*');
      const start = path === null ? null : positionAt(content, container, path);
      const target = start === null ? undefined : byStart.get(start);
      return target === undefined ? [] : [{ container, at, target }];
    }),
  );
}
