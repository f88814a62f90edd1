import type { Compiled } from '../core/story/compile';
import { scenarioPath } from '../core/transcript/scenario-name';
import { compileScenario } from './story-files';

/** Compiles each story once, until one of its files has changed. */
export type StoryCompiler = {
  readonly compile: (scenario: string) => Compiled;
  /**
   * Compiles again, when next asked, whatever is made of `file` (named from the root); without a
   * file, everything.
   */
  readonly forget: (file?: string) => void;
};

export function createStoryCompiler(): StoryCompiler {
  const done = new Map<string, Compiled>();
  const compile = (scenario: string): Compiled => {
    const compiled = done.get(scenario) ?? compiledOrWhyNot(scenario);
    done.set(scenario, compiled);
    return compiled;
  };
  return {
    compile,
    forget(file) {
      for (const [scenario, { files }] of [...done]) {
        if (file === undefined || files.includes(file)) done.delete(scenario);
      }
    },
  };
}

/** What cannot even be read, such as a scheme that is not there, is a problem of the story too. */
function compiledOrWhyNot(scenario: string): Compiled {
  try {
    return compileScenario(scenario);
  } catch (error) {
    const file = `stories/${scenarioPath(scenario)}`;
    const message = error instanceof Error ? error.message : String(error);
    return { problems: [{ kind: 'ink', file, line: 1, message }], files: [file] };
  }
}
