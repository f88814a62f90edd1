import type { Attempts } from '../../app/attempt/attempts';
import type { College } from '../../app/college/college';
import type { Offline } from '../../app/offline/offline';
import type { PreferenceStore } from '../../core/preferences/preferences';
import type { Sounds } from '../../shell/sound/late-sounds';
import type { Stage } from '../../shell/stage/late-stage';
import type { Stores } from '../../shell/storage/stores';

/** What is opened once, when the page starts, and goes to every screen of the learner's. */
export type Cast = {
  readonly stores: Stores;
  readonly attempts: Attempts;
  /** What the learner has chosen on the settings screen. */
  readonly preferences: PreferenceStore;
  readonly sounds: Sounds;
  /** Fetches what pictures are drawn with, ahead of time. */
  readonly fetchStage: () => void;
  readonly mountStage: (host: HTMLElement) => Stage;
  readonly offline: Offline;
  /** The college behind this site, where there is one. */
  readonly college: College;
  /** Loads the assessor's screens; what it gives shows them in `host`, and returns what takes them away. */
  readonly assessor: () => Promise<(host: HTMLElement, moved: boolean) => () => void>;
};
