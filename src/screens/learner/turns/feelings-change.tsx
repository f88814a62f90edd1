import type { JSX } from 'preact';
import type { Turn } from '../../../core/debrief/turning-points';
import { turns as words } from '../../../languages/en-GB/turns';
import { frustrationWord } from '../../kit/scene-words';
import { trustWord } from './turn-words';

type Props = { readonly turn: Turn; readonly name: string };

/** What the customer felt before a reply and after it, in words. */
export function FeelingsChange({ turn: { before, after }, name }: Props): JSX.Element {
  const t = words();
  const heard = (is: boolean): string => (is ? t.yes : t.notYet);
  const rows = [
    [t.anger, ...levels(before.anger, after.anger, frustrationWord)],
    [t.trust, ...levels(before.trust, after.trust, trustWord)],
    [t.heard, heard(before.heard), heard(after.heard)],
  ];
  return (
    <table class="feelings">
      <caption>{t.answered(name)}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([feeling, was, is]) => (
          <tr key={feeling} class={was === is ? undefined : 'moved'}>
            <th scope="row">{feeling}</th>
            <td>{was}</td>
            <td>{is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function levels(was: number, is: number, word: (level: number) => string): readonly string[] {
  const same = word(was) === word(is);
  return [word(was), words().level(word(is), same ? is - was : 0)];
}
