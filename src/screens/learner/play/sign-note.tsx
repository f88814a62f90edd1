import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Sign } from '../../../core/transcript/entries';
import type { Setting } from '../../../core/transcript/looks';
import { play } from '../../../languages/en-GB/play';
import { Dialog } from '../../kit/dialog';
import { Icon } from '../../kit/icons';
import { signsIn } from '../../kit/sign-words';

type Props = { readonly setting: Setting; readonly note: (sign: Sign) => Promise<void> };

/** A way to say "I noticed that" without holding up the conversation. */
export function SignNote({ setting, note }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const [noted, setNoted] = useBrief();
  const keep = (sign: Sign): void => {
    void note(sign).then(() => setNoted(play().noted(play().sign[sign])));
  };
  return (
    <>
      <button type="button" class="tool" onClick={() => setOpen(true)}>
        <Icon name="eye" />
        {play().noteSign}
      </button>
      <output class="noted">{noted}</output>
      {open && (
        <Dialog class="beside" title={play().noteSign} onClose={() => setOpen(false)}>
          {(close) => <Signs setting={setting} keep={keep} close={close} />}
        </Dialog>
      )}
    </>
  );
}

type SignsProps = {
  readonly setting: Setting;
  readonly keep: (sign: Sign) => void;
  readonly close: () => void;
};

function Signs({ setting, keep, close }: SignsProps): JSX.Element {
  const choose = (sign: Sign): void => {
    close();
    keep(sign);
  };
  return (
    <>
      <p>{play().noteSignHint}</p>
      <ul class="signs">
        {signsIn(setting).map((sign) => (
          <li key={sign}>
            <button type="button" class="quiet" onClick={() => choose(sign)}>
              {play().sign[sign]}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="plain" onClick={close}>
        {play().notNow}
      </button>
    </>
  );
}

/** For a glance, in milliseconds: nothing that has to be read is said this way. */
const BRIEF = 5000;

/** Words that go away by themselves. */
function useBrief(): [string, (words: string) => void] {
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(''), BRIEF);
    return () => clearTimeout(timer);
  }, [words]);
  return [words, setWords];
}
