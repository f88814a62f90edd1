import { useEffect, useState } from 'preact/hooks';
import type { Scheme } from '../../../core/marking/scheme';
import type { ClassAttempt } from '../../../core/report/class-attempt';
import { useAnswer } from '../../kit/answer';
import type { ClassReading, Classroom } from './class-cast';

/** Longer than from one key to the next, in milliseconds. */
const SETTLING = 250;

/** The attempts of one learner or of everybody, as they come; null until the first have. */
export function useReading(
  classroom: Classroom,
  learner: string | null,
): ClassReading | 'failed' | null {
  const [reading, setReading] = useState<ClassReading | 'failed' | null>(null);
  useEffect(() => classroom.read(learner, setReading), [learner]);
  return reading;
}

/** The schemes of these attempts by id, the one most used first; null until they have been loaded. */
export function useSchemes(
  classroom: Classroom,
  attempts: readonly ClassAttempt[],
): readonly Scheme[] | null {
  const ids = mostUsed(attempts);
  const key = ids.join(' ');
  const loaded = useAnswer(
    async () => ({ key, schemes: await Promise.all(ids.map(classroom.scheme)) }),
    key,
  );
  return loaded && (loaded.schemes.length > 0 || key === '') ? loaded.schemes : null;
}

/**
 * The value, a moment after it has changed: what is worked out of a whole class must not keep the
 * letter that somebody types, or the column that they sort, from being drawn first.
 */
export function useAfterwards<T>(value: T): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), SETTLING);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function mostUsed(attempts: readonly ClassAttempt[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { scheme } of attempts) counts.set(scheme, (counts.get(scheme) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([scheme]) => scheme);
}
