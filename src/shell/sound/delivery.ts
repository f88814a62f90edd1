/** What has to be known of a voice to choose it. */
export type VoiceFacts = { readonly lang: string; readonly localService: boolean };

/**
 * The voices that may read a text in `language`, as `en-GB`: of this device only, so that nothing
 * is sent away; those of the same country where there is one, else all of the language.
 */
export function voicesFor<V extends VoiceFacts>(
  voices: readonly V[],
  language: string,
): readonly V[] {
  const wanted = tagOf(language);
  const near = voices.filter(
    ({ lang, localService }) => localService && tagOf(lang)[0] === wanted[0],
  );
  const exact = near.filter(({ lang }) => tagOf(lang)[1] === wanted[1]);
  return exact.length > 0 ? exact : near;
}

/** How a line is read. `voice`: which of the voices. */
export type Delivery = { readonly voice: number; readonly rate: number; readonly pitch: number };

/** The angrier, the faster and higher; each speaker with a voice of their own, or else a deeper one. */
export function deliveryOf(anger: number, speaker: number, voices: number): Delivery {
  const heat = Math.min(Math.max(anger, 0), 10) / 10;
  const shared = Math.min(Math.floor(speaker / voices), 2);
  return {
    voice: speaker % voices,
    rate: 0.95 + 0.25 * heat,
    pitch: (1 + 0.25 * heat) * (1 - 0.14 * shared),
  };
}

/** Language and country, in lower case. Some devices write `en_GB`. */
function tagOf(lang: string): readonly [string, string] {
  const [language = '', country = ''] = lang.toLowerCase().split(/[-_]/);
  return [language, country];
}
