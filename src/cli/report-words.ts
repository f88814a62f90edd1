import type { Finding } from '../core/check/finding';
import type { Report } from '../core/check/report';

/** A report in plain English: one paragraph a finding, then a line that sums it up. */
export function reportWords(report: Report, seconds: number): string {
  const paragraphs = report.findings.map((finding) => `${findingWords(finding)}\n\n`);
  return `${paragraphs.join('')}${summary(report, seconds)}`;
}

/** What is found fault with: neither accepted nor a mere note. */
export function isOpen({ level, accepted }: Finding): boolean {
  return level !== 'note' && accepted === undefined;
}

/** What the words of all stories that ship give away, if one of them was checked. */
export function shelfWords(reports: readonly Report[]): readonly string[] {
  const all = reports.find(({ words }) => words?.all)?.words?.all;
  if (!all) return [];
  const { stories, decisions, chance, picked, advantage } = all;
  const hits = (share: number): string => (share * decisions).toFixed(0);
  return [
    `All ${stories} stories together: a reader of words alone picks a good reply at ${hits(picked)} of ${decisions} decisions, chance at ${hits(chance)}; words alone: ${advantage.toFixed(2)}`,
  ];
}

function findingWords({ id, level, file, line, what, why, path, accepted }: Finding): string {
  const said = accepted === undefined ? level : `${level}, accepted`;
  const reason = accepted === undefined ? '' : `\nAccepted: ${accepted}`;
  const way = path.map((reply) => `\n  > ${reply}`).join('');
  const play = path.length > 0 ? `\nPlay to here:${way}` : '';
  return `${file}:${line}: ${said}: ${what} ${why} [${id}]${reason}${play}`;
}

function summary(report: Report, seconds: number): string {
  const { file, findings } = report;
  return [
    `${file}: ${proof(report)}`,
    ...(report.pass === null ? [] : [points(report.score)]),
    ...(report.words === null ? [] : [`words alone: ${report.words.advantage.toFixed(2)}`]),
    counted(findings),
    `${seconds.toFixed(1)} s`,
  ].join('; ');
}

function proof(report: Report): string {
  const { states, transitions, playthroughs, shortest, longest } = report;
  if (report.unproved !== null) return report.unproved;
  const replies = `${shortest ?? '?'} to ${longest ?? 'endlessly many'} replies`;
  return `proved: ${playthroughs} playthroughs in ${states} states, ${transitions} steps; ${replies}`;
}

function points(score: Report['score']): string {
  if (!score) return 'points not worked out: more than a limit allows';
  const chance = `${(score.passByChance * 100).toFixed(2)} % by chance`;
  return `${score.min} to ${score.max} points, ${score.mean.toFixed(2)} by chance, ${score.pass} pass (${chance})`;
}

function counted(findings: readonly Finding[]): string {
  const count = (one: string, which: (finding: Finding) => boolean): string => {
    const number = findings.filter(which).length;
    return `${number} ${one}${number === 1 ? '' : 's'}`;
  };
  return [
    count('error', ({ level }) => level === 'error'),
    count('warning', (one) => one.level === 'warning' && one.accepted === undefined),
    count('note', (one) => one.level === 'note' && one.accepted === undefined),
    `${findings.filter(({ accepted }) => accepted !== undefined).length} accepted`,
  ].join(', ');
}
