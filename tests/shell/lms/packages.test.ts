import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packageCommand } from '../../../src/cli/package-command';
import type { BuildParts, PackageOrder } from '../../../src/shell/lms/packages/order';
import type { PackagedStory } from '../../../src/shell/lms/packages/own-story';
import { makePackage } from '../../../src/shell/lms/packages/package';

const PAGE =
  '<html><head><title>Composure</title><script src="./index.js"></script><link rel="manifest" href="./m"><meta content="script-src &#39;self&#39;; connect-src &#39;self&#39;"></head><body><script type="application/json" id="facts">{}</script></body></html>';

/** A build of three scenarios, one with characters in its title that XML minds. */
const PARTS: BuildParts = {
  script: 'ask()',
  hash: "'sha256-abc'",
  files: [
    'assets/index.js',
    'assets/kettle.js',
    'assets/van.js',
    'index.html',
    'index.html.br',
    'lms/parts.json',
    'manifest.webmanifest',
    'play/kettle/index.html',
    'play/other/index.html',
    'play/van/index.html',
    'service-worker.js',
  ],
  own: { 'assets/kettle.js': 'kettle', 'assets/van.js': 'van' },
  titles: { kettle: 'The kettle & "co" <1>', van: 'The van', other: 'Other' },
};

const ORDER: PackageOrder = {
  target: 'scorm12',
  scenarios: [
    { scenario: 'kettle', title: PARTS.titles.kettle ?? '' },
    { scenario: 'other', title: 'Other' },
  ],
  mode: null,
  done: 'record',
  pass: 70,
};

const read = async (file: string) => new Uint8Array(strToU8(file.endsWith('html') ? PAGE : file));
const made = async (change: Partial<PackageOrder> = {}) =>
  unzipSync(await makePackage(PARTS, { ...ORDER, ...change }, read));

/** The names of elements in order, each closed where it was opened. Throws where XML is not well formed. */
function elements(xml: string): readonly string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = xml
    .replace(/<\?xml [^?]*\?>/, '')
    .replace(
      /<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>/g,
      (_tag, close, name, _attributes, empty) => {
        if (close) expect(open.pop()).toBe(name);
        else names.push(name);
        if (!close && !empty) open.push(name);
        return '';
      },
    );
  expect(open).toEqual([]);
  // What is left is text, and says nothing that XML would read.
  expect(rest.replace(/&(amp|lt|gt|quot);/g, '')).not.toMatch(/[<>&]/);
  return names;
}

const all = (xml: string, form: RegExp): readonly string[] =>
  [...xml.matchAll(form)].map(([, found = '']) => found);

describe.each(['scorm12', 'scorm2004'] as const)(
  'X45 The manifest of a package, by %s',
  (target) => {
    test('is well formed, and names every file of the package once', async () => {
      const files = await made({ target });
      const xml = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
      elements(xml);
      const named = all(xml, /<file href="([^"]*)"/g);
      expect(named.toSorted()).toEqual(
        Object.keys(files)
          .filter((name) => name !== 'imsmanifest.xml')
          .toSorted(),
      );
    });

    test('has the parts that the standard asks for, in its order, and refers to nothing that is not there', async () => {
      const xml = strFromU8((await made({ target }))['imsmanifest.xml'] ?? new Uint8Array());
      const names = elements(xml).filter((name) => !/^(file|imsss)/.test(name));
      expect(names).toEqual([
        ...['manifest', 'metadata', 'schema', 'schemaversion', 'organizations', 'organization'],
        ...['title', 'item', 'title', 'item', 'title', 'resources'],
        ...['resource', 'dependency', 'resource', 'dependency', 'resource'],
      ]);
      expect(xml).toContain('<schema>ADL SCORM</schema>');
      const version = target === 'scorm12' ? '1.2' : '2004 4th Edition';
      expect(xml).toContain(`<schemaversion>${version}</schemaversion>`);
      const ids = all(xml, / identifier="([^"]*)"/g);
      expect(new Set(ids).size).toBe(ids.length);
      // Of XML's kind `ID`.
      for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
      const refers = all(xml, / (?:identifierref|default)="([^"]*)"/g);
      expect(ids).toEqual(expect.arrayContaining([...refers]));
      expect(all(xml, /scorm[tT]ype="([^"]*)"/g)).toEqual(['sco', 'sco', 'asset']);
      expect(xml.includes('scormType')).toBe(target === 'scorm2004');
      expect(xml).toContain('<title>The kettle &amp; &quot;co&quot; &lt;1&gt;</title>');
    });
  },
);

describe('X47 The course structure of a cmi5 package', () => {
  test('has the parts that the schema asks for, in its order, with IRIs of its own for each', async () => {
    const files = await made({ target: 'cmi5' });
    expect(files['imsmanifest.xml']).toBeUndefined();
    const xml = strFromU8(files['cmi5.xml'] ?? new Uint8Array());
    const named = ['title', 'langstring', 'description', 'langstring'];
    const au = ['au', ...named, 'url'];
    expect(elements(xml)).toEqual(['courseStructure', 'course', ...named, ...au, ...au]);
    expect(all(xml, /<url>(.*?)<\/url>/g)).toEqual([
      'play/kettle/index.html',
      'play/other/index.html',
    ]);
    const ids = all(xml, /<(?:course|au) id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(URL.canParse(id)).toBe(true);
    expect(all(xml, /moveOn="(.*?)" masteryScore="0.7"/g)).toEqual([
      'CompletedAndPassed',
      'CompletedAndPassed',
    ]);
    const ruleless = await made({ target: 'cmi5', pass: null });
    expect(strFromU8(ruleless['cmi5.xml'] ?? new Uint8Array())).not.toContain('masteryScore');
    // The store of the LMS's records is another site.
    expect(strFromU8(files['play/kettle/index.html'] ?? new Uint8Array())).toContain(
      'connect-src &#39;self&#39; https: http:',
    );
  });
});

describe('X45 What is in a package', () => {
  test('its scenarios and what all of them need; no others, no service worker, nothing packed twice', async () => {
    expect(Object.keys(await made({ target: 'site' })).toSorted()).toEqual([
      'assets/index.js',
      'assets/kettle.js',
      'index.html',
      'play/kettle/index.html',
      'play/other/index.html',
    ]);
  });

  test('each page says what it is part of, by the policy of the page, before its own script', async () => {
    const files = await made();
    const html = strFromU8(files['play/kettle/index.html'] ?? new Uint8Array());
    expect(html).toContain("script-src 'sha256-abc' &#39;self&#39;");
    expect(html).not.toContain('rel="manifest"');
    expect(html.indexOf('ask()')).toBeLessThan(html.indexOf('id="facts"'));
    const facts = /id="package">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(facts)).toEqual({
      ...{ target: 'scorm12', scenarios: ['kettle'], own: [] },
      ...{ mode: null, done: 'record', pass: 70 },
    });
  });

  test('is the same by any clock: the day on every file is fixed', async () => {
    const [one, two] = [
      await makePackage(PARTS, ORDER, read),
      await makePackage(PARTS, ORDER, read),
    ];
    expect(one).toEqual(two);
    // 1 January 2026, midnight, as a zip writes days.
    const day = ((2026 - 1980) << 9) | (1 << 5) | 1;
    const view = new DataView(one.buffer);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, day]);
  });
});

const OWN: PackagedStory = {
  files: [{ name: 'story.ink', text: 'Hello' }],
  item: {
    ...{ scenario: 'own:ab-1', title: 'Lost & <found>', setting: 'phone', customer: 'Jo Marsh' },
    ...{ level: 1, minutes: 3, practises: [] },
  },
  scenario: {
    ...{ scenario: 'own:ab-1', title: 'Lost & <found>', version: '1', setting: 'phone' },
    ...{ customer: 'Jo Marsh', role: '', colleagues: [], scheme: 's', policy: [], law: [] },
  },
  edition: 'e1',
  story: {},
};

describe('X45 A story of one’s own in a package', () => {
  test.each(['scorm12', 'site'] as const)(
    'lies beside the product, and has a page as the others have, by %s',
    async (target) => {
      const { scenario, title } = OWN.item;
      const scenarios = [...ORDER.scenarios, { scenario, title, own: OWN }];
      const files = await made({ target, scenarios });
      const html = strFromU8(files['play/own-ab-1/index.html'] ?? new Uint8Array());
      expect(html).toContain('<html data-door="play/own:ab-1">');
      expect(html).toContain('<title>Lost &amp; &lt;found&gt; – Composure</title>');
      expect(html).toContain('src="../../index.js"');
      const facts = JSON.parse(/id="package">(.*?)<\/script>/.exec(html)?.[1] ?? '');
      expect(facts.scenarios).toEqual(
        target === 'site' ? ['kettle', 'other', 'own:ab-1'] : ['own:ab-1'],
      );
      expect(facts.own).toEqual([{ ...OWN.item, edition: 'e1' }]);
      expect(JSON.parse(strFromU8(files['own/ab-1.json'] ?? new Uint8Array()))).toEqual(OWN);
      const others = strFromU8(files['play/kettle/index.html'] ?? new Uint8Array());
      expect(others.includes('own:ab-1')).toBe(target === 'site');
      if (target === 'site') return;
      const xml = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
      elements(xml);
      expect(xml).toContain('href="play/own-ab-1/index.html"><file');
      expect(xml).toContain('<file href="own/ab-1.json"/>');
    },
  );
});

describe('X45 The command', () => {
  test.each([
    [['--target', 'scorm13', '--scenarios', 'kettle'], /"scorm13" is no target: choose scorm12/],
    [['--target', 'scorm12'], /Write "npm run package/],
    [['--target', 'scorm12', '--scenarios', 'kettel'], /no scenario "kettel": there are kettle/],
    [
      ['--target', 'scorm12', '--scenarios', 'kettle', '--pass', '101'],
      /"101" cannot be asked for/,
    ],
    [
      ['--target', 'scorm12', '--scenarios', 'kettle', '--mode', 'observation', '--pass', '50'],
      /leave out --pass/,
    ],
    [['--target', 'scorm12', '--own', 'package.json'], /This file is not a story/],
  ])('says what it cannot do: %s', async (given, sentence) => {
    const said: string[] = [];
    const says = { log: () => {}, error: (words: string) => void said.push(words) };
    const folder = mkdtempSync(join(tmpdir(), 'composure-'));
    mkdirSync(join(folder, 'lms'));
    writeFileSync(join(folder, 'lms/parts.json'), JSON.stringify(PARTS));
    expect(
      await packageCommand(
        given,
        async () => folder,
        () => {},
        says,
      ),
    ).toBe(2);
    expect(said.join('\n')).toMatch(sentence);
    rmSync(folder, { recursive: true });
  });
});
