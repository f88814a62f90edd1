import type { ComponentChildren, JSX } from 'preact';
import { type Entry, stageOf } from '../../core/transcript/entries';
import type { LiveAttempt, Trouble } from './cast';
import { useFocusEachTurn } from './focus';
import { Replies } from './replies';
import { printRoute, type Route } from './route';

type Props = {
  readonly attempt: LiveAttempt;
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
  if (trouble?.kind === 'elsewhere') {
    return (
      <Panel {...props} title="This conversation is open in another tab.">
        <p>You can read it here. To go on in this tab, take over.</p>
        <button type="button" class="main" onClick={() => void attempt.takeOver()}>
          Take over here
        </button>
      </Panel>
    );
  }
  switch (stageOf(entries)) {
    case 'talking': {
      const offered = entries.findLast((entry) => entry.kind === 'offered');
      return <Replies {...props} replies={offered?.replies ?? []} choose={attempt.choose} />;
    }
    case 'ended':
      return <Ended {...props} />;
    case 'faulted':
      return <Broken {...props} />;
    case 'recorded':
      return (
        <Panel {...props} title="This conversation is complete.">
          <a class="main" href={printRoute({ kind: 'debrief', attempt: attempt.id, line: null })}>
            Read your debrief
          </a>
        </Panel>
      );
  }
}

function Ended(props: Props): JSX.Element {
  return (
    <Panel {...props} title="The conversation has ended">
      <p>Now write it up while it is fresh, as you would at work.</p>
      <button type="button" class="main" onClick={props.writeUp}>
        Log the complaint
      </button>
    </Panel>
  );
}

const SHELF: Route = { kind: 'shelf' };

function Broken(props: Props): JSX.Element {
  const fault = props.entries.find((entry) => entry.kind === 'faulted');
  const began = props.entries.find((entry) => entry.kind === 'began');
  const own = began?.scenario.startsWith('own:') ? began.scenario.slice('own:'.length) : null;
  return (
    <Panel {...props} title="The story stopped">
      <p>
        This story broke here: {fault?.detail} Your attempt is kept.
        {own === null && ' It is our mistake, not yours.'}
      </p>
      <div class="actions">
        <a class="main" href={printRoute(own === null ? SHELF : { kind: 'try', story: own })}>
          {own === null ? 'Back to the scenarios' : 'Mend the story'}
        </a>
        <button type="button" class="plain" onClick={props.save}>
          Save as a file
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
