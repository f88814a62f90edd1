import type { Preferences } from '../core/preferences/preferences';
import { createDice, shuffled } from '../core/transcript/shuffle';
import { isStill } from '../screens/kit/motion';
import { contentOf } from './content-of';
import type { PageFacts } from './page-facts';

/** The opening of a conversation, as the product shows it. */
export type Talk = {
  /** How many lines have been told. */
  readonly told: () => number;
  /** The reply that was chosen; null until then. */
  readonly reply: () => number | null;
  /** Shows what the learner says, as being kept. The first is the only one. */
  readonly say: (reply: number) => void;
  readonly stop: () => void;
};

/** Shows it in place of the briefing, with its replies in the order of a seed. */
export function openTalk(
  page: PageFacts,
  preferences: Preferences,
  seed: number,
  mode: string,
): Talk {
  const { body } = document;
  for (const old of body.querySelectorAll(':scope > :is(header, main)')) old.remove();
  body.prepend(withoutMeter(contentOf('talk'), mode));
  scrollTo(0, 0);
  const group = body.querySelector<HTMLElement>('.next');
  const replies = [...body.querySelectorAll<HTMLElement>('.reply > [lang]')];
  const texts = shuffled(
    replies.map(({ textContent }) => textContent),
    createDice(seed),
  );
  for (const [at, reply] of replies.entries()) reply.textContent = texts[at] ?? '';
  const telling = tellLines(page, mode, isStill() ? 'at-once' : preferences.pace);
  let chosen: number | null = null;
  const say = (at: number): void => {
    const text = texts[at];
    if (chosen !== null || text === undefined || telling.goesOn()) return;
    chosen = at;
    replies[at]?.parentElement?.classList.add('given');
    showOwnWords(text);
  };
  group?.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-9]$/.test(event.key)) return;
    event.preventDefault();
    say(Number(event.key) - 1);
  });
  group?.focus({ preventScroll: true });
  return { told: telling.told, reply: () => chosen, say, stop: telling.stop };
}

/** Only with a coach does a meter say how the customer feels. */
function withoutMeter<T extends ParentNode>(part: T, mode: string): T {
  if (mode !== 'coached') part.querySelector('.frustration')?.remove();
  return part;
}

/** As the product shows them until they are kept. */
function showOwnWords(text: string): void {
  const log = document.querySelector<HTMLElement>('.log');
  const line = contentOf('own-words');
  const words = line.querySelector('p');
  if (!log || !words) return;
  words.textContent = text;
  log.style.minHeight = `${log.getBoundingClientRect().height}px`;
  log.setAttribute('aria-busy', 'true');
  log.querySelector('ol')?.append(line);
  if (log.matches('.whole')) log.scrollTop = log.scrollHeight;
}

/** Tells one line after another, and all of them at a click or a key. */
function tellLines({ waits, says }: PageFacts, mode: string, pace: Preferences['pace']) {
  const lines = [...document.querySelectorAll<HTMLElement>('.log li')];
  let told = 1;
  let timer = 0;
  const goesOn = (): boolean => told < lines.length;
  const tell = (upTo: number): void => {
    told = upTo;
    for (const [at, line] of lines.entries()) {
      line.classList.toggle('to-come', at >= told);
      if (at === told) line.dataset.says = says[at] ?? '';
    }
    showScene(upTo, mode);
    const wait = pace === 'at-once' ? 0 : waits[pace][told];
    if (goesOn()) timer = window.setTimeout(() => tell(told + 1), wait);
    else finish();
  };
  const all = (): void => {
    clearTimeout(timer);
    if (goesOn()) tell(lines.length);
  };
  const onKey = (event: KeyboardEvent): void => {
    // The replies have not been seen yet.
    if (/^[1-9]$/.test(event.key)) event.stopPropagation();
    all();
  };
  const stop = (): void => {
    clearTimeout(timer);
    removeEventListener('pointerdown', all);
    removeEventListener('keydown', onKey, true);
  };
  const finish = (): void => {
    stop();
    document.querySelector('.telling')?.classList.remove('telling');
    document.querySelector('.skip')?.remove();
  };
  addEventListener('pointerdown', all);
  addEventListener('keydown', onKey, true);
  tell(pace === 'at-once' ? lines.length : 1);
  return { told: () => told, goesOn, stop };
}

/** The customer as they are after so many lines, where they have changed since the first. */
function showScene(told: number, mode: string): void {
  const names = Array.from({ length: told }, (_, before) => `scene-${told - before}`);
  const scene = names.find((name) => document.getElementById(name));
  if (scene) document.querySelector('.scene')?.replaceWith(withoutMeter(contentOf(scene), mode));
}
