import type { JSX } from 'preact';
import { language } from '../../languages/en-GB/language';
import { Content, Quoted } from './content';
import type { Line } from './lines';

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
