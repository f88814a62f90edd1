import type { ComponentChildren, JSX } from 'preact';
import { Heading } from './heading';
import { Icon } from './icons';

type Props = {
  readonly title: string;
  /** The screen's name for the tab, where it says more than the title. */
  readonly tab?: string;
  readonly children?: ComponentChildren;
};

/** The top of every screen but the shelf: the way back, where one is, and its tools. */
export function Bar({ title, tab, children }: Props): JSX.Element {
  return (
    <header class="bar">
      <a class="back" href="#/">
        <Icon name="back" />
        <span>Scenarios</span>
      </a>
      <Heading title={tab ?? title}>{title}</Heading>
      {children && <div class="tools">{children}</div>}
    </header>
  );
}
