/** Does `work` when there is nothing more urgent. Safari has no idle callbacks: there, a little later. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => work());
  else setTimeout(work, 200);
}
