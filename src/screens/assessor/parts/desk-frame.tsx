import type { ComponentChildren, JSX } from 'preact';
import { Bar } from '../../kit/bar';
import './deskwork.css';
import { toDesk } from './to-desk';

type Props = {
  readonly title: string;
  /** Where the way back leads; to the desk, if it does not say. */
  readonly back?: { readonly href: string; readonly words: string } | undefined;
  readonly children: ComponentChildren;
};

/** A screen of desk work: its bar, and what is worked at. */
export function DeskFrame({ title, back = toDesk(), children }: Props): JSX.Element {
  return (
    <>
      <Bar title={title} back={back} />
      <main class="deskwork">{children}</main>
    </>
  );
}

/** What stands there until desk work has been read. */
export function Reading(): JSX.Element {
  return <main aria-busy="true" />;
}

/** The frame with one sentence in it: why there is nothing to work at. */
export function Instead({ children, ...frame }: Props): JSX.Element {
  return (
    <DeskFrame {...frame}>
      <p class="notice">{children}</p>
    </DeskFrame>
  );
}
