import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { play } from '../../../languages/en-GB/play';
import { Content } from '../../kit/content';
import { firstName, type Line } from '../../kit/lines';
import { Speaker } from '../../kit/said';
import { type Draft, LINE, NOTE } from './record-draft';

type Props = {
  readonly to: string;
  readonly lines: readonly Line[];
  /** Entry numbers of the lines to choose from. */
  readonly listed: readonly number[];
  readonly draft: Draft | null;
};

/** The note for the colleague who takes it on, made from what was said. It may stay empty. */
export function NoteFields({ to, lines, listed, draft }: Props): JSX.Element {
  const id = useId();
  const t = play();
  const name = to === t.yourColleague ? to : firstName(to);
  return (
    <fieldset class="note" aria-describedby={`${id}-hint`}>
      <legend>{t.note(to)}</legend>
      <p class="hint" id={`${id}-hint`}>
        {t.noteHint(name)}
      </p>
      <ul>
        {listed.map((at) => (
          <Tick key={at} at={at} lines={lines} ticked={draft?.lines.includes(at) ?? false} />
        ))}
      </ul>
      <div class="field">
        <label for={id}>{t.ownLine}</label>
        <span class="hint" id={`${id}-own`}>
          {t.ownLineHint}
        </span>
        <input
          id={id}
          name={NOTE}
          defaultValue={draft?.note ?? ''}
          maxLength={300}
          autocomplete="off"
          aria-describedby={`${id}-own`}
        />
      </div>
    </fieldset>
  );
}

/** A shorter line means little without what it answers. */
const SHORT = 60;

type TickProps = {
  readonly at: number;
  readonly lines: readonly Line[];
  readonly ticked: boolean;
};

function Tick({ at, lines, ticked }: TickProps): JSX.Element | null {
  const place = lines.findIndex((one) => one.at === at);
  const line = lines[place];
  const before = lines[place - 1];
  if (!line) return null;
  return (
    <li>
      <label class="tick">
        <input type="checkbox" name={LINE} value={at} defaultChecked={ticked} />
        <span>
          {before?.voice === 'you' && line.text.length < SHORT && <Quote {...before} />}
          <Quote {...line} />
        </span>
      </label>
    </li>
  );
}

function Quote(line: Line): JSX.Element {
  const { voice, name, text, lang } = line;
  return (
    <span class={`quote ${voice}`}>
      {name && (
        <>
          <Speaker {...line} />:{' '}
        </>
      )}
      <Content lang={lang}>{text}</Content>
    </span>
  );
}
