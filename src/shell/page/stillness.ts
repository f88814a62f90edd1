import type { PreferenceStore } from '../../core/preferences/preferences';

/** Whether everything keeps still: because the device asks for it, or the learner. */
export type Stillness = {
  readonly now: () => boolean;
  /** Calls `reader` when it changes. Returns what stops it. */
  readonly watch: (reader: (still: boolean) => void) => () => void;
};

/** Follows the device and the learner's choice. Styles find the choice as the class `still`. */
export function createStillness(preferences: PreferenceStore): Stillness {
  const device = matchMedia('(prefers-reduced-motion: reduce)');
  const chosen = (): boolean => preferences.now().motion === 'still';
  const mark = (): void => {
    document.documentElement.classList.toggle('still', chosen());
  };
  const now = (): boolean => device.matches || chosen();
  preferences.watch(mark);
  mark();
  return {
    now,
    watch(reader) {
      const tell = (): void => reader(now());
      device.addEventListener('change', tell);
      const unwatch = preferences.watch(tell);
      return () => {
        device.removeEventListener('change', tell);
        unwatch();
      };
    },
  };
}
