import { useEffect, useState } from 'preact/hooks';
import type { PreferenceStore, Preferences } from '../../core/preferences/preferences';

/** What the learner has chosen, as it is now. */
export function usePreferences({ now, watch }: PreferenceStore): Preferences {
  const [preferences, setPreferences] = useState(now);
  useEffect(() => {
    setPreferences(now());
    return watch(() => setPreferences(now()));
  }, [now, watch]);
  return preferences;
}
