import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isHeard, type PreferenceStore } from '../../../core/preferences/preferences';
import { play } from '../../../languages/en-GB/play';
import { Icon } from '../../kit/icons';
import { usePreferences } from '../../kit/preference-state';

type Props = { readonly preferences: PreferenceStore };

/** Silences what is heard, and lets it be heard again. There for those alone who turned something on. */
export function SoundTool({ preferences }: Props): JSX.Element | null {
  const now = usePreferences(preferences);
  const [{ sound, voice }, setWanted] = useState(now);
  const heard = isHeard(now);
  if (!heard && !sound && !voice) return null;
  const turn = (): void => {
    if (heard) setWanted(now);
    preferences.change(heard ? { sound: false, voice: false } : { sound, voice });
  };
  return (
    <button type="button" class="tool" aria-pressed={heard} onClick={turn}>
      <Icon name={heard ? 'heard' : 'silent'} />
      {play().sound}
    </button>
  );
}
