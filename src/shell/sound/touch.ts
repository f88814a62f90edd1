const TOUCHES = ['pointerup', 'keydown'] as const;

/** Does `work` once the learner has touched this page, or at once if they have. Returns what stops it. */
export function onceTouched(work: () => void): () => void {
  if (!navigator.userActivation?.hasBeenActive) return onNextTouch(work);
  work();
  return () => {};
}

/** Does `work` when the learner next touches this page. Returns what stops it. */
export function onNextTouch(work: () => void): () => void {
  const touched = (): void => {
    stop();
    work();
  };
  const stop = (): void => {
    for (const touch of TOUCHES) removeEventListener(touch, touched, true);
  };
  for (const touch of TOUCHES) addEventListener(touch, touched, true);
  return stop;
}
