/** "leaking-kettle-2026-11-24-1405-0b9d3c1e.json": what, when, which. Nobody's name is in it. */
export function attemptFileName(scenario: string, startedAt: number, id: string): string {
  const short = id.replace(/[^a-z0-9]/gi, '').slice(0, 8);
  return `${plain(scenario)}-${minuteOf(startedAt)}-${short}.json`;
}

/** "record-leaking-kettle-2026-11-24-1405-0b9d3c1e.json": an observation's record. */
export function recordFileName(scenario: string, openedAt: number, id: string): string {
  return `record-${attemptFileName(scenario, openedAt, id)}`;
}

/** What a zip says of itself in plain words, for people: neither is read when it comes in again. */
export const README = 'README.txt';
export const ACCOUNTS = 'accounts.txt';

/** "composure-2026-11-24-1405.zip": everything, as it was at that moment. */
export function allFilesName(now: number): string {
  return `composure-${minuteOf(now)}.zip`;
}

/** "composure-centre-Northgate-College-2026-11-24-1405.json": whose rules, as they were at that moment. */
export function centreFileName(name: string, now: number): string {
  return `composure-centre-${plain(name)}-${minuteOf(now)}.json`;
}

/** "sampling-plan-0b9d3c1e-7a55.json": something kept that is no attempt, record, story or centre's file. */
export function keptFileName(kind: string, name: string): string {
  return kind === name ? `${kind}.json` : `${kind}-${plain(name)}.json`;
}

/** "composure-L-7K4P-2026-11-24-1405.zip": what is kept of one learner, by their code. */
export function learnerFilesName(code: string, now: number): string {
  return `composure-${plain(code)}-${minuteOf(now)}.zip`;
}

/** `name`, or with a number if it is taken; it is then taken too. */
export function unusedName(name: string, taken: Set<string>): string {
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = name.replace(/(\.story)?\.json$/, `-${n}$&`);
  taken.add(free);
  return free;
}

function minuteOf(at: number): string {
  const day = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())];
  return `${date.join('-')}-${two(day.getHours())}${two(day.getMinutes())}`;
}

function plain(text: string): string {
  return text.replace(/[^\w-]+/g, '-').slice(0, 60);
}
