import type { JSX } from 'preact';
import type { Entry } from '../../../core/transcript/entries';
import { replay } from '../../../languages/en-GB/replay';
import { Dialog } from '../../kit/dialog';
import { stopLanguage, stopWords } from './stop-words';

type Props = {
  readonly stops: readonly number[];
  readonly at: number;
  readonly entries: readonly Entry[];
  readonly jump: (at: number) => void;
  readonly close: () => void;
};

/** Every line of the conversation, each the way to its moment. */
export function LineJumps({ stops, at, entries, jump, close }: Props): JSX.Element {
  const t = replay();
  return (
    <Dialog title={t.allLines} onClose={close}>
      {(done) => (
        <>
          <ol class="line-jumps">
            {stops
              .filter((stop) => entries[stop]?.kind !== 'offered')
              .map((stop) => (
                <li key={stop}>
                  <button
                    type="button"
                    class={entries[stop]?.kind}
                    lang={stopLanguage(entries, stop)}
                    aria-current={stop === at ? 'step' : undefined}
                    onClick={() => {
                      jump(stop);
                      done();
                    }}
                  >
                    {stopWords(entries, stop)}
                  </button>
                </li>
              ))}
          </ol>
          <button type="button" class="quiet" onClick={done}>
            {t.close}
          </button>
        </>
      )}
    </Dialog>
  );
}
