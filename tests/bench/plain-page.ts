import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileScenario, inRoot } from '../../src/build/story-files';

/**
 * The yardstick: the least page that plays the same story with inkjs as published. Five requests:
 * the page, its style, the engine, the story, the script.
 */
export function plainPage(scenario: string): ReadonlyMap<string, string> {
  const compiled = compileScenario(scenario);
  if ('problems' in compiled) throw new Error(`${scenario} does not compile.`);
  const engine = readFileSync(join(inRoot('node_modules'), 'inkjs/dist/ink.js'), 'utf8');
  return new Map([
    ['index.html', PAGE],
    ['style.css', 'body{font-family:sans-serif;max-width:40em;margin:auto}button{display:block}'],
    ['ink.js', engine],
    ['story.js', `var storyContent = ${JSON.stringify(compiled.story)};`],
    ['main.js', SCRIPT],
  ]);
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plain</title>
<link rel="stylesheet" href="style.css"></head><body>
<div role="log" aria-label="Conversation"></div><div role="group" aria-label="Your reply"></div>
<script src="ink.js"></script><script src="story.js"></script><script src="main.js"></script>
</body></html>`;

const SCRIPT = `
var story = new inkjs.Story(storyContent);
var log = document.querySelector('[role=log]'), group = document.querySelector('[role=group]');
function go() {
  while (story.canContinue) {
    var line = document.createElement('p');
    line.textContent = story.Continue();
    log.append(line);
  }
  group.replaceChildren();
  story.currentChoices.forEach(function (choice) {
    var button = document.createElement('button');
    button.textContent = choice.text;
    button.onclick = function () { story.ChooseChoiceIndex(choice.index); go(); };
    group.append(button);
  });
}
go();
`;
