import { describe, expect, test } from 'vitest';
import type { Began, Entry, Said } from '../../../src/core/transcript/entries';
import { angerLevel } from '../../../src/core/transcript/feelings';
import { frustrationIn, isCustomerThere, sceneAt } from '../../../src/core/transcript/scene';
import { playsOf, scenariosWithPlays } from '../../fixtures/talked-turns';

const began = (setting: Began['setting']): Began => ({
  kind: 'began',
  scenario: 'tiny',
  title: 'Tiny',
  version: '1',
  setting,
  customer: 'Dev Malik',
  role: 'assistant',
  colleagues: ['Priya Shah (team leader)'],
  scheme: 'complaint-handling',
  policy: [],
  law: [],
  edition: 'e',
  seed: 1,
});
const said = (who: string | null, more: Partial<Said> = {}): Said => ({
  kind: 'said',
  who,
  text: '…',
  feelings: { anger: 3, trust: 5, heard: false, progress: 0 },
  ...more,
});
const names = (entries: readonly Entry[]): readonly string[] =>
  sceneAt(entries, entries.length).people.map(({ name, by }) => `${name} ${by}`);

describe('Z1 The stage follows the story', () => {
  test('a customer is there in person at a desk, and on the line in a call and a chat', () => {
    expect(names([began('counter')])).toEqual(['Dev person']);
    expect(names([began('phone')])).toEqual(['Dev line']);
    expect(names([began('chat')])).toEqual(['Dev line']);
  });

  test('somebody who has left is not there until they come back', () => {
    const left = [began('counter'), said(null, { leaves: ['Dev'] })];
    expect(names(left)).toEqual([]);
    expect(names([...left, said(null, { enters: ['Dev'] })])).toEqual(['Dev person']);
  });

  test('whoever goes with a line of their own is there for it, and gone after it', () => {
    const going = [began('counter'), said('Dev', { leaves: ['Dev'] })];
    expect(names(going)).toEqual(['Dev person']);
    expect(names([...going, said(null)])).toEqual([]);
  });

  test('whoever speaks is there, whatever the story forgot to say', () => {
    expect(names([began('counter'), said('Priya')])).toEqual(['Dev person', 'Priya person']);
  });

  test('another place leaves everybody behind but those who come along', () => {
    const call = said(null, { place: 'phone', calls: ['Dev'], time: 'Friday, ten to four' });
    const entries = [began('counter'), said('Priya'), call];
    const { place, time } = sceneAt(entries, 3);
    expect({ place, time }).toEqual({ place: 'phone', time: 'Friday, ten to four' });
    expect(names(entries)).toEqual(['Dev line']);
  });
});

describe('Z2 What is shown is what was said', () => {
  const shown = (...lines: readonly Said[]) =>
    sceneAt([began('counter'), ...lines], 1 + lines.length);

  test('a sign that is a pose is seen as one', () => {
    expect(shown(said('Dev', { cues: ['arms-crossed'] })).pose).toBe('arms-crossed');
  });

  test('a gesture ends with the next thing its owner says, and a held pose does not', () => {
    const pointing = [said('Dev', { pose: 'arms-crossed' }), said('Dev', { pose: 'pointing' })];
    expect(shown(...pointing).pose).toBe('pointing');
    expect(shown(...pointing, said('Priya')).pose).toBe('pointing');
    expect(shown(...pointing, said('Dev')).pose).toBe('arms-crossed');
  });

  test('a sign is given with its line alone', () => {
    expect(shown(said('Dev', { cues: ['sarcasm'] })).sign).toBe('sarcasm');
    expect(shown(said('Dev', { cues: ['sarcasm'] }), said('Dev')).sign).toBeNull();
  });

  test('nobody shouts with a calm face', () => {
    expect(shown(said('Dev', { mood: 'calm', cues: ['raised-voice'] })).mood).toBe('annoyed');
    expect(shown(said('Dev', { mood: 'worried', cues: ['raised-voice'] })).mood).toBe('worried');
  });
});

describe('Z2 No face, word or meter contradicts another', () => {
  const agree = {
    calm: ['calm'],
    relieved: ['calm'],
    worried: ['uneasy'],
    annoyed: ['annoyed'],
    angry: ['angry'],
    furious: ['furious'],
  };

  test.each(scenariosWithPlays())('in every play of %s, after every line', (scenario) => {
    for (const entries of playsOf(scenario)) {
      for (const [at, entry] of entries.entries()) {
        if (entry.kind !== 'said') continue;
        const scene = sceneAt(entries, at + 1);
        const shown = frustrationIn(scene, entry.feelings.anger);
        expect(shown !== null, entry.text).toBe(isCustomerThere(scene));
        if (shown !== null) expect(agree[scene.mood], entry.text).toContain(angerLevel(shown));
      }
    }
  });
});
