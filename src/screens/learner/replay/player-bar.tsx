import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Entry } from '../../../core/transcript/entries';
import { language } from '../../../languages/en-GB/language';
import { replay } from '../../../languages/en-GB/replay';
import { LineJumps } from './line-jumps';
import { PlayerIcon } from './player-icon';
import { replyNumber, stopLanguage, stopWords } from './stop-words';
import { type Player, SPEEDS } from './use-player';

type Props = { readonly player: Player; readonly entries: readonly Entry[] };

/** Play and pause, a step at a time, any moment and any speed. */
export function PlayerBar({ player, entries }: Props): JSX.Element {
  const { stops, at, playing, step, toggle } = player;
  const [listing, setListing] = useState(false);
  const t = replay();
  const list = (): void => {
    player.pause();
    setListing(true);
  };
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1, Home: -stops.length, End: stops.length }[event.key];
    // The slider and the speeds have their own use for the arrow keys.
    if (by === undefined || !(event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    step(by);
  };
  return (
    <>
      <fieldset class="player" onKeyDown={walk}>
        <legend class="unseen">{t.player}</legend>
        <div class="buttons">
          <button type="button" class="quiet" aria-label={t.back} onClick={() => step(-1)}>
            <PlayerIcon name="back" />
          </button>
          <button type="button" class="main" onClick={toggle}>
            <PlayerIcon name={playing ? 'pause' : 'play'} />
            {playing ? t.pause : t.play}
          </button>
          <button type="button" class="quiet" aria-label={t.forward} onClick={() => step(1)}>
            <PlayerIcon name="forward" />
          </button>
        </div>
        <Speeds player={player} />
        <Moments player={player} entries={entries} />
        <button type="button" class="plain" onClick={list}>
          {t.allLines}
        </button>
      </fieldset>
      {listing && (
        <LineJumps
          stops={stops}
          at={at}
          entries={entries}
          jump={player.jump}
          close={() => setListing(false)}
        />
      )}
    </>
  );
}

function Moments({ player, entries }: Props): JSX.Element {
  const { stops, at, jump } = player;
  const id = useId();
  const t = replay();
  const now = stops.indexOf(at);
  const number = replyNumber(entries, at);
  return (
    <div class="moments-slider">
      <label for={id} class="unseen">
        {t.moment}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        value={now}
        lang={stopLanguage(entries, at)}
        aria-valuetext={stopWords(entries, at)}
        list={`${id}-replies`}
        onInput={({ currentTarget }) => jump(stops[Number(currentTarget.value)] ?? 0)}
      />
      <datalist id={`${id}-replies`}>
        {stops.map((stop, index) =>
          entries[stop]?.kind === 'chose' ? <option key={stop} value={index} /> : null,
        )}
      </datalist>
      <p class="soft">
        {t.place(now + 1, stops.length)} · {number === 0 ? t.opening : t.after(number)}
      </p>
    </div>
  );
}

function Speeds({ player: { speed, setSpeed } }: { readonly player: Player }): JSX.Element {
  const t = replay();
  const number = new Intl.NumberFormat(language().code);
  return (
    <label class="speed">
      <span>{t.speed}</span>{' '}
      <select
        value={String(speed)}
        onChange={({ currentTarget }) => setSpeed(Number(currentTarget.value))}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={String(one)}>
            {t.times(number.format(one))}
          </option>
        ))}
      </select>
    </label>
  );
}
