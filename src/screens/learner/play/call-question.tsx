import type { JSX } from 'preact';
import { isHeard, type PreferenceStore } from '../../../core/preferences/preferences';
import { play } from '../../../languages/en-GB/play';
import { usePreferences } from '../../kit/preference-state';

type Props = { readonly preferences: PreferenceStore };

/** Asks once, before the first call, whether it is to be heard; the answer holds for every call. */
export function CallQuestion({ preferences }: Props): JSX.Element | null {
  const t = play();
  const now = usePreferences(preferences);
  if (now.callAsked || isHeard(now)) return null;
  const answer = (heard: boolean): void =>
    preferences.change({ callAsked: true, ...(heard && { sound: true, voice: true }) });
  return (
    <fieldset class="call-question">
      <legend>{t.hearCall}</legend>
      <button type="button" class="quiet" onClick={() => answer(true)}>
        {t.hearIt}
      </button>
      <button type="button" class="quiet" onClick={() => answer(false)}>
        {t.readIt}
      </button>
    </fieldset>
  );
}
