import type { ComponentChildren, JSX } from 'preact';
import { language } from '../../words/language';
import { play } from '../../words/play';
import type { Line } from './lines';

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

/** Who says a line: a name of the story's, or "You", which is the product's own word. */
export function Speaker({ voice, name, lang }: Line): JSX.Element {
  return (
    <b class="speaker" lang={voice === 'you' ? language().code : lang}>
      {name}
    </b>
  );
}

/** A line as it is quoted: who said it, and their words; a line that nobody says as it is. */
export function Said(line: Line): JSX.Element {
  if (!line.name) return <Content lang={line.lang}>{line.text}</Content>;
  return (
    <>
      <Speaker {...line} />: <Quoted lang={line.lang}>{line.text}</Quoted>
    </>
  );
}

/** Stands where something is to be set into a sentence. */
const GAP = '\uFFFC';

/** A sentence of the product's own with something set into it that is not a plain text. */
export function filled(words: (gap: string) => string, it: ComponentChildren): ComponentChildren {
  const [before, after] = words(GAP).split(GAP);
  return [before, it, after];
}

/** Somebody's words, in quotation marks of the reader's language. */
export function Quoted({ lang, children }: ContentProps): JSX.Element {
  return <>{filled(play().quote, <Content lang={lang}>{children}</Content>)}</>;
}
