import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { presence, shareBrowser } from '../../../app/people/who-is-here';
import { people } from '../../../languages/en-GB/people';
import { ChoiceSetting } from './choice-setting';

const CHOICES = ['alone', 'shared'] as const;

/** Whether several people use this browser, and so are asked who they are. */
export function SharedSetting(): JSX.Element {
  const t = people().settings;
  const [shared, setShared] = useState(presence().shared);
  return (
    <section class="card">
      <h2>{t.title}</h2>
      <ChoiceSetting
        title={t.title}
        means={t.means}
        name="shared"
        choices={CHOICES}
        words={t.choices}
        chosen={shared ? 'shared' : 'alone'}
        choose={(choice) => {
          shareBrowser(choice === 'shared');
          setShared(choice === 'shared');
        }}
      />
    </section>
  );
}
