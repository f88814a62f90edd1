import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { centre as words } from '../../../languages/en-GB/centre';
import { instead } from '../../../shell/page/faults';
import { ChooseFiles } from '../../kit/choose-files';
import { restoreFields, useDraft } from './draft';
import { KeptForm } from './kept-form';
import { keptWords } from './kept-words';
import type { PartProps } from './part';
import { TextField } from './text-field';

/** The organisation's name and its logo. */
export function Organisation(props: PartProps): JSX.Element {
  const t = words();
  const { rules, centre, keep } = props;
  const draft = useDraft(rules, 'organisation', { name: centre.name }, restoreFields);
  const [said, say] = useState('');
  const [wrong, setWrong] = useState('');
  const name = draft.value.name.trim();
  const keepName = async (): Promise<void> => {
    const refused = name === '' ? t.organisation.needName : await keep({ name });
    setWrong(refused ?? '');
    say(refused === null ? keptWords() : '');
    if (refused === null) draft.settle({ name });
  };
  return (
    <section class="card">
      <h2>{t.organisation.heading}</h2>
      <KeptForm what={t.organisation.name} draft={draft} said={said} keep={keepName}>
        <TextField
          label={t.organisation.name}
          value={draft.value.name}
          change={(to) => draft.set({ name: to })}
          most={120}
          wrong={wrong}
        />
      </KeptForm>
      <Logo {...props} />
    </section>
  );
}

function Logo({ rules, centre, keep }: PartProps): JSX.Element {
  const t = words().organisation;
  const { name, logo } = centre;
  const [said, say] = useState('');
  const change = async (to: string | null, done: string): Promise<void> =>
    say((await keep({ logo: to })) ?? done);
  const choose = async (file: File): Promise<void> => {
    const read = await rules.readLogo(file).catch(instead(null));
    if (read === null) say(t.notLogo);
    else await change(read, t.logoKept);
  };
  return (
    <div class="logo-choice">
      <h3>{t.logo}</h3>
      {logo ? <img class="logo" src={logo} alt={t.logoOf(name)} /> : <p class="soft">{t.noLogo}</p>}
      <p class="hint">{t.logoHint}</p>
      <div class="actions">
        <ChooseFiles
          words={logo ? t.otherLogo : t.chooseLogo}
          what="one"
          accept="image/png,image/jpeg"
          receive={([file]) => file && void choose(file)}
        />
        {logo && (
          <button type="button" class="plain" onClick={() => void change(null, t.logoGone)}>
            {t.removeLogo}
          </button>
        )}
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </div>
  );
}
