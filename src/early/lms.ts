import { MODES } from '../core/transcript/entries';
import { launch } from '../shell/lms/cmi5/launch';
import { findApi } from '../shell/lms/find-api';
import type { LmsPage } from '../shell/lms/lms-page';
import { freshId } from '../shell/page/fresh-id';
import { packageFacts } from '../shell/page/package-facts';

/*
 * The script of a page in a package for an LMS: it stands in the page itself, before whatever draws on it.
 * What the LMS keeps is asked for first, so that nobody is shown a beginning who was half-way.
 */
const facts = packageFacts();
if (facts) {
  const { target, mode } = facts;
  if (target === 'cmi5') askByNetwork();
  else if (target !== 'site') ask(target);
  const inputs = document
    .querySelector<HTMLTemplateElement>('#briefing')
    ?.content.querySelectorAll<HTMLInputElement>('.modes input');
  for (const [at, input] of [...(inputs ?? [])].entries()) {
    if (mode === null) continue;
    input.checked = MODES[at] === mode;
    input.toggleAttribute('checked', input.checked);
    if (!input.checked) input.closest('label')?.setAttribute('hidden', '');
  }
  if (mode === 'observation') wait();
}

function ask(target: 'scorm12' | 'scorm2004'): void {
  const found = findApi(window, target);
  const calls = found?.begin() ? found : null;
  const held = calls?.get('cmi.suspend_data') ?? '';
  if (held !== '') wait();
  Object.assign(globalThis, { lms: { kind: 'scorm', calls, held } satisfies LmsPage });
}

function askByNetwork(): void {
  wait();
  const fresh = { id: freshId(), now: Date.now() };
  const launching = launch(location.href, () => sessionStorage, fresh);
  Object.assign(globalThis, { lms: { kind: 'cmi5', launch: launching } satisfies LmsPage });
}

/** What is drawn before the product has come stays away. */
function wait(): void {
  document.documentElement.dataset.waits = '';
}
