/** What an LMS did not take, and why, in its own words. */
export type Refused = { readonly element: string; readonly code: string; readonly words: string };

/** An LMS's SCORM interface, whatever its version. No call throws: a broken one refuses. */
export type Calls = {
  readonly target: ScormTarget;
  /** Begins a session. Gives whether the LMS answers. */
  readonly begin: () => boolean;
  /** The value of an element; empty where there is none. */
  readonly get: (element: string) => string;
  readonly set: (element: string, value: string) => Refused | null;
  /** Has the LMS keep what was set. */
  readonly commit: () => Refused | null;
  readonly finish: () => Refused | null;
};

export type ScormTarget = 'scorm12' | 'scorm2004';

/** The name under which a page offers the interface, and the names of its functions. */
export const INTERFACES = {
  scorm12: {
    api: 'API',
    begin: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    code: 'LMSGetLastError',
    words: 'LMSGetErrorString',
    status: 'cmi.core.lesson_status',
  },
  scorm2004: {
    api: 'API_1484_11',
    begin: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    code: 'GetLastError',
    words: 'GetErrorString',
    status: 'cmi.completion_status',
  },
} as const;

type Interface = Readonly<Record<string, (...given: readonly string[]) => unknown>>;

/** The calls of an interface that was found. */
export function createCalls(api: object, target: ScormTarget): Calls {
  const names = INTERFACES[target];
  const call = (name: string, ...given: readonly string[]): string => {
    const said = (api as Interface)[name]?.(...given);
    return said === undefined || said === null ? '' : String(said);
  };
  const refusal = (element: string): Refused => {
    try {
      const code = call(names.code);
      return { element, code, words: call(names.words, code) };
    } catch (error) {
      return { element, code: '', words: String(error) };
    }
  };
  const asked = (element: string, name: string, ...given: readonly string[]): Refused | null => {
    try {
      return call(name, ...given) === 'true' ? null : refusal(element);
    } catch (error) {
      return { element, code: '', words: String(error) };
    }
  };
  const get = (element: string): string => {
    try {
      return call(names.get, element);
    } catch {
      // It is known to be broken from whatever is set next.
      return '';
    }
  };
  return {
    target,
    // A page that was loaded anew finds the session that it began before: it says so by answering.
    begin: () => asked('', names.begin, '') === null || get(names.status) !== '',
    get,
    set: (element, value) => asked(element, names.set, element, value),
    commit: () => asked('', names.commit, ''),
    finish: () => asked('', names.finish, ''),
  };
}
