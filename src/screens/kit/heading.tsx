import { createContext, type JSX } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';

/** Whether the learner has moved between screens since the page was loaded. */
export const Moved = createContext(false);

type Props = {
  readonly title: string;
  readonly lang?: string | undefined;
  readonly children?: string;
};

/**
 * The one heading of a screen. It names the tab, and takes the focus when a learner arrives from
 * another screen, so that a screen reader starts at the top of the new one.
 */
export function Heading({ title, lang, children }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useContext(Moved);
  useEffect(() => {
    document.title = title === 'Composure' ? title : `${title} – Composure`;
    if (!moved) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title, moved]);
  return (
    <h1 lang={lang} tabIndex={-1} ref={heading}>
      {children ?? title}
    </h1>
  );
}
