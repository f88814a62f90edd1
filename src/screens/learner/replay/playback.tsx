import type { JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { Entry } from '../../../core/transcript/entries';
import { decisionAt } from '../../../core/transcript/playhead';
import { languageOf } from '../../kit/content';
import { linesOf } from '../../kit/lines';
import type { Cast } from '../cast';
import { ConversationLog } from '../play/conversation-log';
import { ScenePanel } from '../play/scene-panel';
import { DecisionPanel } from './decision-panel';
import { PlayerBar } from './player-bar';
import { stopLanguage, stopWords } from './stop-words';
import { usePlayer } from './use-player';

type Props = {
  readonly mountStage: Cast['mountStage'];
  readonly entries: readonly Entry[];
  readonly begin: number;
  /** Whether sayings in the lines can be opened to see what they mean. */
  readonly explain: boolean;
};

/** The conversation as it was, up to the playhead: the customer, the lines, and what was on offer. */
export function Playback({ mountStage, entries, begin, explain }: Props): JSX.Element {
  const player = usePlayer(entries, begin);
  const { at, playing } = player;
  const lines = useMemo(() => linesOf(entries), [entries]);
  const log = useId();
  const [began] = entries;
  const chat = began?.kind === 'began' && began.setting === 'chat';
  const told = languageOf(began?.kind === 'began' ? began : null);
  return (
    <main class={chat ? 'talk chat replay' : 'talk replay'}>
      <div class="face">
        <ScenePanel mountStage={mountStage} entries={entries} count={at + 1} meter />
        <ConversationLog
          id={log}
          lines={lines.filter((line) => line.at <= at)}
          thread={chat}
          explain={explain}
          follow
        />
      </div>
      <div class="exchange">
        <DecisionPanel decision={decisionAt(entries, at)} lang={told} />
      </div>
      <PlayerBar player={player} entries={entries} />
      {/* Heard only by whoever steps: while it plays, lines would talk over each other. */}
      <p class="unseen" role="status" lang={stopLanguage(entries, at)}>
        {playing ? '' : stopWords(entries, at)}
      </p>
    </main>
  );
}
