import { type ComponentChildren, Fragment, type JSX } from 'preact';
import { play } from '../../languages/en-GB/play';

/** The language of whatever does not name its own: the schemes and law cards, and most stories. */
export const BRITISH = 'en-GB';

type Told = { readonly language?: string };

/** The language that a story is told in. */
export function languageOf(story: Told | null | undefined): string {
  return story?.language ?? BRITISH;
}

type ContentProps = { readonly lang: string; readonly children: ComponentChildren };

/** Words that are not the product's own, among its own: read out in the language they are in. */
export function Content({ lang, children }: ContentProps): JSX.Element {
  return <span lang={lang}>{children}</span>;
}

/** Stands where something is to be set into a sentence. */
const GAP = '\uFFFC';

/** A sentence of the product's own with something set into it that is not a plain text. */
export function filled(words: (gap: string) => string, it: ComponentChildren): ComponentChildren {
  return words(GAP)
    .split(GAP)
    .flatMap((part, at) => (at === 0 ? [part] : [<Fragment key={at}>{it}</Fragment>, part]));
}

/** Words that somebody reads out: they have their marks already. */
const READ_OUT = /^["“].*["”]$/su;

/** Somebody's words, in quotation marks of the reader's language. */
export function Quoted({ lang, children }: ContentProps): JSX.Element {
  const words = <Content lang={lang}>{children}</Content>;
  if (typeof children === 'string' && READ_OUT.test(children)) return words;
  return <>{filled(play().quote, words)}</>;
}
