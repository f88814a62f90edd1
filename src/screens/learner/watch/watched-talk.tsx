import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { exchangesTo, restSince, turnsIn } from '../../../core/transcript/playhead';
import { watch } from '../../../languages/en-GB/watch';
import { languageOf } from '../../kit/content';
import { linesOf } from '../../kit/lines';
import type { Cast } from '../cast';
import { ConversationLog } from '../play/conversation-log';
import { ScenePanel } from '../play/scene-panel';
import { PlayerIcon } from '../replay/player-icon';
import { type Player, useStops } from '../replay/use-player';
import type { Example } from './example';
import { GoodReply } from './good-reply';
import { heardAt } from './heard-at';

type Props = {
  readonly mountStage: Cast['mountStage'];
  readonly example: Example;
  /** Whether sayings in the lines can be opened to see what they mean. */
  readonly explain: boolean;
};

/**
 * A good play, an exchange at a time: what the customer says stays in view while it is asked what to
 * say, and beside the reply that was given and why it works.
 */
export function WatchedTalk({ mountStage, example, explain }: Props): JSX.Element {
  const { entries } = example;
  const stops = useMemo(() => turnsIn(entries), [entries]);
  const before = (at: number): number => stops[stops.indexOf(at) - 1] ?? -1;
  const player = useStops(stops, 0, (at) => restSince(entries, before(at), at), false);
  const { at } = player;
  const lines = useMemo(() => linesOf(entries), [entries]);
  const log = useId();
  const [began] = entries;
  const { setting } = began?.kind === 'began' ? began : { setting: 'counter' };
  const chat = setting === 'chat';
  // A reply that is given stands below what it answers until something has been said to it.
  const given = entries[at]?.kind === 'chose';
  return (
    <main class={chat ? 'talk chat watched' : 'talk watched'}>
      <div class="face">
        <ScenePanel mountStage={mountStage} entries={entries} count={at + 1} meter />
        <ConversationLog
          id={log}
          lines={lines.filter((line) => (given ? line.at < at : line.at <= at))}
          thread={chat}
          explain={explain}
          follow
        />
      </div>
      <div class="exchange">
        <GoodReply {...example} at={at} />
      </div>
      <Steps player={player} example={example} />
      {/* Heard only by whoever steps: while it plays, lines would talk over each other. */}
      <p class="unseen" role="status" lang={languageOf(began?.kind === 'began' ? began : null)}>
        {player.playing ? '' : heardAt(example, before(at), at)}
      </p>
    </main>
  );
}

type StepsProps = { readonly player: Player; readonly example: Example };

/** Back and on by an exchange or half of one, and how many there are. */
function Steps({ player, example: { entries } }: StepsProps): JSX.Element {
  const { at, stops, playing, step, toggle } = player;
  const t = watch();
  const of = exchangesTo(entries, entries.length);
  const ended = at === stops.at(-1);
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1, Home: -stops.length, End: stops.length }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
  };
  return (
    <fieldset class="player" onKeyDown={walk}>
      <legend class="unseen">{t.steps}</legend>
      <button
        type="button"
        class="quiet"
        aria-label={t.back}
        aria-disabled={at === stops[0]}
        onClick={() => step(-1)}
      >
        <PlayerIcon name="back" />
      </button>
      <button type="button" class="main" aria-disabled={ended} onClick={() => step(1)}>
        {t.next}
      </button>
      <p>{ended ? t.over : t.place(exchangesTo(entries, at), of)}</p>
      <button type="button" class="quiet" onClick={toggle}>
        <PlayerIcon name={playing ? 'pause' : 'play'} />
        <span class="named">{playing ? t.pause : t.playOn}</span>
      </button>
    </fieldset>
  );
}
