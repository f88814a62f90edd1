import { useLayoutEffect, useState } from 'preact/hooks';
import type { College } from '../../app/college/college';
import type { CollegeState } from '../../app/college/college-state';

/** The college behind this site, as it is now. */
export function useCollege(college: College): CollegeState {
  const [state, setState] = useState(college.now);
  useLayoutEffect(() => {
    setState(college.now());
    return college.watch(() => setState(college.now()));
  }, [college]);
  return state;
}
