import type { ComponentChildren, JSX } from 'preact';
import type { LiveAttempt } from '../../../app/attempt/live-attempt';
import type { Trouble } from '../../../app/attempt/trouble';
import { type Entry, type Reply, stageOf } from '../../../core/transcript/entries';
import { asksForWords } from '../../../core/transcript/own-words';
import { isOwn, ownIdOf } from '../../../core/transcript/scenario-name';
import { play } from '../../../languages/en-GB/play';
import { packageFacts } from '../../../shell/page/package-facts';
import { languageOf } from '../../kit/content';
import { useFocusEachTurn } from '../../kit/focus';
import { printRoute, type Route } from '../../kit/route';
import type { Cast } from '../cast';
import { useSaying } from './attempt-state';
import { HearReplies, useHear } from './hear-replies';
import { OwnWords, OwnWordsNote } from './own-words';
import { Replies } from './replies';

type Props = {
  readonly attempt: LiveAttempt;
  readonly sounds: Cast['sounds'];
  readonly entries: readonly Entry[];
  readonly trouble: Trouble | null;
  readonly turn: number;
  readonly takesFocus: boolean;
  readonly opening: string | undefined;
  readonly save: () => void;
  readonly writeUp: () => void;
};

/** What the learner can do now: reply, write it up, or be told why not. */
export function NextStep(props: Props): JSX.Element {
  const { attempt, entries, trouble } = props;
  const t = play();
  if (trouble?.kind === 'elsewhere') {
    return (
      <Panel {...props} title={t.elsewhere}>
        <p>{t.elsewhereHint}</p>
        <button type="button" class="main" onClick={() => void attempt.takeOver()}>
          {t.takeOver}
        </button>
      </Panel>
    );
  }
  switch (stageOf(entries)) {
    case 'talking': {
      const offered = entries.findLast((entry) => entry.kind === 'offered');
      if (asksForWords(entries)) return <OwnWords {...props} />;
      const lang = languageOf(entries.find((entry) => entry.kind === 'began'));
      const replies = offered?.replies ?? [];
      return (
        <>
          <OwnWordsNote entries={entries} />
          <HeardReplies {...props} replies={replies} lang={lang} />
        </>
      );
    }
    case 'ended':
      return <Ended {...props} />;
    case 'faulted':
      return <Broken {...props} />;
    case 'recorded':
      return (
        <Panel {...props} title={t.complete}>
          <a class="main" href={printRoute({ kind: 'debrief', attempt: attempt.id })}>
            {t.readDebrief}
          </a>
        </Panel>
      );
  }
}

type Heard = Props & { readonly replies: readonly Reply[]; readonly lang: string };

/** The replies, which can be heard one by one or all of them. */
function HeardReplies(props: Heard): JSX.Element {
  const { attempt, entries, sounds, turn, replies, lang } = props;
  const { hear, silent } = useHear(sounds, turn);
  // Given before the answer comes: nothing else is drawn for it.
  const given = useSaying(attempt, entries)?.reply ?? null;
  return (
    <>
      <HearReplies
        replies={replies.map(({ text }) => text)}
        lang={lang}
        hear={hear}
        silent={silent}
      />
      <Replies {...props} given={given} choose={attempt.choose} hear={hear} />
    </>
  );
}

function Ended(props: Props): JSX.Element {
  const t = play();
  return (
    <Panel {...props} title={t.ended}>
      <p>{t.endedHint}</p>
      <button type="button" class="main" onClick={props.writeUp}>
        {t.writeUp}
      </button>
    </Panel>
  );
}

const SHELF: Route = { kind: 'shelf' };

function Broken(props: Props): JSX.Element {
  const t = play();
  const fault = props.entries.find((entry) => entry.kind === 'faulted');
  const began = props.entries.find((entry) => entry.kind === 'began');
  // In a package it is not the learner who wrote it.
  const mine = began && isOwn(began.scenario) && !packageFacts();
  const own = mine ? ownIdOf(began.scenario) : null;
  return (
    <Panel {...props} title={t.stopped}>
      <p>
        {t.broke(fault?.detail ?? '')}
        {own === null && ` ${t.ourMistake}`}
      </p>
      <div class="actions">
        <a class="main" href={printRoute(own === null ? SHELF : { kind: 'try', story: own })}>
          {own === null ? t.backToScenarios : t.mendStory}
        </a>
        <button type="button" class="plain" onClick={props.save}>
          {t.saveFile}
        </button>
      </div>
    </Panel>
  );
}

type PanelProps = Props & { readonly title: string; readonly children: ComponentChildren };

function Panel({ title, turn, takesFocus, children }: PanelProps): JSX.Element {
  const panel = useFocusEachTurn<HTMLElement>(turn, takesFocus);
  return (
    <section class="next" tabIndex={-1} ref={panel} aria-label={title}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
