import type { ComponentChildren, JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { Heading } from './heading';
import { Icon } from './icons';

type Props = {
  readonly title: string;
  /** The language of the title, where it is not one of the product's own. */
  readonly lang?: string | undefined;
  /** The screen's name for the tab, where it says more than the title. */
  readonly tab?: string;
  /** Where the way back leads; to the scenarios, if it does not say. */
  readonly back?: { readonly href: string; readonly words: string };
  readonly children?: ComponentChildren;
};

/** The top of every screen but the shelf: the way back, where one is, and its tools. */
export function Bar({ title, lang, tab, back, children }: Props): JSX.Element {
  const { href, words } = back ?? { href: '#/', words: play().scenarios };
  return (
    <header class="bar">
      <a class="back" href={href}>
        <Icon name="back" />
        <span>{words}</span>
      </a>
      <Heading title={tab ?? title} lang={lang}>
        {title}
      </Heading>
      {children && <div class="tools">{children}</div>}
    </header>
  );
}
