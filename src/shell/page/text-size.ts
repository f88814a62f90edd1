import type { PreferenceStore } from '../../core/preferences/preferences';

/** Lets the page's words be as large as the learner has chosen, now and from now on. */
export function keepTextSize({ now, watch }: PreferenceStore): void {
  const mark = (): void => {
    document.documentElement.dataset.text = now().text;
  };
  mark();
  watch(mark);
}
