import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { isHeard, type Preferences } from '../../../core/preferences/preferences';
import { language } from '../../../languages/en-GB/language';
import { settings } from '../../../languages/en-GB/settings';
import type { Sounds, VoiceState } from '../../../shell/sound/late-sounds';
import { useAnswer } from '../../kit/answer';
import { Switch } from '../../kit/switch';

type Props = {
  readonly now: Preferences;
  readonly change: (changed: Partial<Preferences>) => void;
  readonly sounds: Sounds;
};

/** Sounds, voice, and how loud they are. */
export function HeardSettings({ now, change, sounds }: Props): JSX.Element {
  const t = settings();
  const turn = (changed: Partial<Preferences>): void => {
    sounds.hush();
    change(changed);
  };
  return (
    <>
      <Switch title={t.sound} means={t.soundMeans} on={now.sound} turn={(sound) => turn({ sound })}>
        {now.sound && <Try what={t.sound} onClick={sounds.ring} />}
      </Switch>
      <Switch title={t.voice} means={t.voiceMeans} on={now.voice} turn={(voice) => turn({ voice })}>
        <VoiceTrial on={now.voice} sounds={sounds} />
      </Switch>
      {now.voice && (
        <Switch
          title={t.replies}
          means={t.repliesMean}
          on={now.replies}
          turn={(replies) => turn({ replies })}
        />
      )}
      {isHeard(now) && <Volume volume={now.volume} set={(volume) => change({ volume })} />}
    </>
  );
}

type TrialProps = { readonly on: boolean; readonly sounds: Sounds };

function VoiceTrial({ on, sounds }: TrialProps): JSX.Element {
  const t = settings();
  const { code } = language();
  const [tried, setTried] = useState<VoiceState | null>(null);
  const found = useAnswer(async () => (on ? sounds.voice(code) : null), String(on));
  const state = on ? (tried ?? found) : null;
  const tryIt = async (): Promise<void> => setTried(await sounds.say(t.sample, code));
  return (
    <>
      <p class="trouble" role="status">
        {state === 'none' && t.voiceNone}
        {state === 'failed' && t.voiceFailed}
      </p>
      {on && <Try what={t.voice} onClick={tryIt} />}
    </>
  );
}

type TryProps = { readonly what: string; readonly onClick: () => Promise<void> };

function Try({ what, onClick }: TryProps): JSX.Element {
  const t = settings();
  return (
    <button type="button" class="quiet" aria-label={t.tryWhat(what)} onClick={() => void onClick()}>
      {t.tryIt}
    </button>
  );
}

type VolumeProps = { readonly volume: number; readonly set: (volume: number) => void };

function Volume({ volume, set }: VolumeProps): JSX.Element {
  const t = settings();
  const id = useId();
  const percent = new Intl.NumberFormat(language().code, { style: 'percent' }).format(volume);
  return (
    <div class="setting volume">
      <label class="name" for={id}>
        {t.volume}
      </label>
      <input
        type="range"
        id={id}
        min={0}
        max={100}
        step={5}
        value={Math.round(volume * 100)}
        aria-valuetext={percent}
        aria-describedby={`${id}-means`}
        onInput={({ currentTarget }) => set(currentTarget.valueAsNumber / 100)}
      />
      <span class="state" aria-hidden="true">
        {percent}
      </span>
      <p class="soft" id={`${id}-means`}>
        {t.volumeMeans}
      </p>
    </div>
  );
}
