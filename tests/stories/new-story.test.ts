import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { printMarkedPlay } from '../../src/build/marked-play';
import { inRoot } from '../../src/build/story-files';
import { newStory } from '../../src/cli/new-story-command';
import { scaffold } from '../../src/cli/scaffold';
import { checkStory } from '../../src/core/check/report';
import { mark } from '../../src/core/marking/mark';
import { writtenUp } from '../../src/core/marking/written-up';
import { compileStory } from '../../src/core/story/compile';
import { deedsOf, retell } from '../../src/core/story/retelling';
import { choiceAt, type Entry } from '../../src/core/transcript/entries';
import { SETTINGS } from '../../src/core/transcript/looks';
import { parsePlay } from '../../src/core/transcript/play';
import { answerOf } from '../fixtures/command';
import { planOf } from '../fixtures/performance';
import { scheme, sound } from '../fixtures/story';

const MAIN = 'stories/broken-toaster/broken-toaster.ink';
const read = (file: string): string => readFileSync(inRoot(file), 'utf8');

describe.each(SETTINGS)('W4 A new story (%s) is sound as it stands', (setting) => {
  const customer = setting === 'phone' ? 'Sam O’Neil' : 'Jo Marsh';
  const files = scaffold({ name: 'broken-toaster', title: 'Broken toaster', customer, setting });
  const story = files.get('broken-toaster.ink') ?? '';
  const compiled = sound(
    compileStory({
      scenario: 'broken-toaster',
      file: MAIN,
      read: (file) => (file === MAIN ? story : read(file)),
      behaviours: () => Object.keys(scheme('complaint-handling-2').behaviours),
    }),
  );
  const play = (name: string): readonly Entry[] => {
    const script = parsePlay(files.get(`plays/${name}.txt`) ?? '');
    const { entries } = retell(planOf(compiled, script.seed), deedsOf(script.replies));
    return [...entries, ...writtenUp(entries, script)];
  };

  test('the checker proves it and finds nothing', () => {
    const sources = compiled.files.map((file) => ({
      file,
      text: file === MAIN ? story : read(file),
    }));
    const report = checkStory({ ...compiled, scheme: scheme('complaint-handling-2'), sources });
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ proved: true, score: { min: 0, max: 8 } });
  });

  test('no blank is left unfilled', () => {
    for (const text of files.values()) expect(text).not.toMatch(/@\w+@/);
  });

  test.each(['model-answer', 'typical-mistakes'])('its %s comes out as written', (name) => {
    expect(printMarkedPlay(play(name), scheme('complaint-handling-2'))).toBe(
      files.get(`plays/${name}.txt`),
    );
  });

  test('its model answer meets every point, and is not known by its length', () => {
    const entries = play('model-answer');
    expect(
      mark(entries, scheme('complaint-handling-2')).filter(({ outcome }) => outcome !== 'met'),
    ).toEqual([]);
    const choices = entries.flatMap((_, at) => choiceAt(entries, at) ?? []);
    const longest = choices.filter(({ offered, reply }) =>
      offered.replies.every((other) => other.text.length <= reply.text.length),
    );
    expect(longest.length).toBeLessThan(choices.length * 0.5);
  });

  test('its typical mistakes lose most points', () => {
    const met = mark(play('typical-mistakes'), scheme('complaint-handling-2')).filter(
      ({ outcome }) => outcome === 'met',
    );
    expect(met.length).toBeLessThan(3);
  });
});

describe('npm run new:story', () => {
  const folder = mkdtempSync(join(tmpdir(), 'composure-new-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const taken of ['leaking-kettle', 'lib']) mkdirSync(join(folder, taken));

  function run(...given: readonly string[]): {
    readonly status: number;
    readonly words: string;
  } {
    const { status, out, err } = answerOf((says) => newStory(given, folder, says));
    return { status, words: out + err };
  }
  const stories = (): readonly string[] => readdirSync(folder).sort();

  test('writes the story and its plays, and says where to go on', () => {
    const given = ['late-parcel', '--title', 'A late parcel', '--customer', 'Ray Obi'];
    const { status, words } = run(...given, '--setting', 'chat');
    expect(status).toBe(0);
    expect(words).toContain('stories/late-parcel/late-parcel.ink');
    const written = readFileSync(join(folder, 'late-parcel/late-parcel.ink'), 'utf8');
    expect(written).toContain('# title: A late parcel\n# setting: chat\n# customer: Ray Obi\n');
    for (const play of ['model-answer', 'typical-mistakes']) {
      expect(existsSync(join(folder, `late-parcel/plays/${play}.txt`))).toBe(true);
    }
  });

  test.each([
    ['no name', [], /^Write "npm run new:story/],
    ['two names', ['one', 'two'], /^Write "npm run new:story/],
    ['an option nobody knows', ['one', '--mood', 'sad'], /^Write "npm run new:story/],
    ['a name that is not a slug', ['Broken Toaster'], /cannot be a story's name/],
    ['a name that leads elsewhere', ['../elsewhere'], /cannot be a story's name/],
    ['a name that is taken', ['leaking-kettle'], /is taken/],
    ['the name of what stories share', ['lib'], /is taken/],
    ['a title that is Ink', ['one', '--title', 'A {tricky} one'], /cannot be a title/],
    ['a customer who is no name', ['one', '--customer', 'Jo: hello'], /cannot be a customer/],
    ['a setting nobody knows', ['one', '--setting', 'moon'], /is not a setting/],
  ])('refuses %s in one sentence, and writes nothing', (_what, given, sentence) => {
    const before = stories();
    const { status, words } = run(...given);
    expect(status).toBe(2);
    expect(words.trim()).toMatch(sentence);
    expect(words.trim().split('\n')).toHaveLength(1);
    expect(stories()).toEqual(before);
  });

  test('as a process of its own, it says how to ask', () => {
    const given = ['--import', 'tsx', 'src/cli/new-story.ts'];
    const { status, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Write "npm run new:story/);
  });
});
