import { useEffect, useState } from 'preact/hooks';
import type { ClassReading } from '../../../app/class/class-reading';
import type { Classroom } from '../../../app/class/classroom';

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
