import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Followed, Observed, Observing } from '../../../app/observation/observations';
import type { Standards } from '../../../app/observation/standards';
import { mark } from '../../../core/marking/mark';
import {
  type Judgement,
  type Refusal,
  refusalOf,
  type Standing,
  standingOf,
} from '../../../core/observation/judgements';
import { type Suggestion, suggest } from '../../../core/standards/suggestion';
import type { Entry } from '../../../core/transcript/entries';
import type { Setting } from '../../../core/transcript/looks';
import { instead } from '../../../shell/page/faults';

/** Who writes, and when: what every judgement carries. */
type Written = Pick<Judgement, 'by' | 'at'>;

/** Why something was not written; null when it was. */
type NotWritten = Refusal | 'taken' | 'failed' | null;

/** Whether the learner's window is open; null until it is known or was open for the first time. */
type WindowState = 'never' | 'here' | 'gone' | 'back';

/** One observation as it is watched, written and decided. */
export type Session = {
  readonly observed: Observed;
  readonly standards: Standards;
  readonly followed: Followed | null;
  readonly entries: readonly Entry[];
  /** Everything written so far, and what stands of it. */
  readonly judgements: readonly Judgement[];
  readonly standing: Standing;
  readonly suggestions: readonly Suggestion[];
  readonly window: WindowState;
  /** What kept the last judgement from being written. */
  readonly problem: NotWritten;
  /** Whether it is signed, so that nothing more is written. */
  readonly sealed: boolean;
  /** Stores a judgement, or several at once and all of them or none, then shows them. */
  readonly write: (
    make: (written: Written) => Judgement | readonly Judgement[],
  ) => Promise<NotWritten>;
};

/** Follows the attempt in the store, and writes judgements one after another. */
export function useSession(
  observing: Observing,
  observed: Observed,
  standards: Standards,
): Session {
  const { followed, window } = useFollowed(observing, observed);
  const { judgements, problem, write } = useJudgements(observing, observed);
  const entries = followed?.entries ?? NOTHING;
  const standing = useMemo(() => standingOf(judgements), [judgements]);
  const suggestions = useMemo(
    () => suggest(standards.framework, mark(entries, standards.scheme), settingOf(entries)),
    [entries, standards],
  );
  const sealed = standing.signed.assessor !== undefined;
  return {
    observed,
    standards,
    followed,
    entries,
    judgements,
    standing,
    suggestions,
    window,
    problem,
    sealed,
    write,
  };
}

type Writing = Pick<Session, 'judgements' | 'problem' | 'write'>;

/** What has been written, and what writes the next: one after another, and shown once it is stored. */
function useJudgements(observing: Observing, observed: Observed): Writing {
  const [judgements, setJudgements] = useState(observed.judgements);
  const [problem, setProblem] = useState<NotWritten>(null);
  const kept = useRef(judgements);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const add = async (make: Parameters<Session['write']>[0]): Promise<NotWritten> => {
    const next = [make({ by: observed.assessor.code, at: Date.now() })].flat();
    const standing = standingOf(kept.current);
    const [refused] = next.flatMap((one) => refusalOf(standing, one) ?? []);
    if (refused) return refused;
    const result = await observing.write(observed.id, kept.current.length, next);
    if (result !== 'written') return result;
    kept.current = [...kept.current, ...next];
    setJudgements(kept.current);
    return null;
  };
  const write: Session['write'] = (make) => {
    const done = queue.current.then(() => add(make));
    queue.current = done;
    return done.then((result) => {
      // What lacks a reason is said where the reason is written.
      setProblem(result === 'needs-reason' ? null : result);
      return result;
    });
  };
  return { judgements, problem, write };
}

const NOTHING: readonly Entry[] = [];

function useFollowed(
  observing: Observing,
  { id, attempt }: Observed,
): { readonly followed: Followed | null; readonly window: WindowState } {
  const [followed, setFollowed] = useState<Followed | null>(null);
  const [window, setWindow] = useState<WindowState>('never');
  useEffect(() => {
    let reading = 0;
    let told = 0;
    const read = async (): Promise<void> => {
      reading += 1;
      const mine = reading;
      const found = await observing.attempt(attempt).catch(instead(null));
      // An answer that was overtaken knows less than the one that is shown.
      if (found && mine === reading) setFollowed(found);
    };
    const tell = async (open: boolean): Promise<void> => {
      told += 1;
      const mine = told;
      // The window goes as soon as the record is saved: that is read before it is called closed.
      if (!open) await read();
      if (mine === told) setWindow((now) => windowAfter(now, open));
    };
    void read();
    const stop = observing.follow(id, {
      grown: () => void read(),
      window: (open) => void tell(open),
    });
    return () => {
      reading = -1;
      told = -1;
      stop();
    };
  }, [observing, id, attempt]);
  return { followed, window };
}

function windowAfter(now: WindowState, open: boolean): WindowState {
  if (open) return now === 'never' || now === 'here' ? 'here' : 'back';
  return now === 'never' ? 'never' : 'gone';
}

function settingOf(entries: readonly Entry[]): Setting | null {
  const began = entries.find((entry) => entry.kind === 'began');
  return began?.setting ?? null;
}
