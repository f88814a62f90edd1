/** Whether nothing may move by itself: the device asks for that, or the learner does in the settings. */
export function isStill(): boolean {
  const chosen = document.documentElement.classList.contains('still');
  return chosen || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
