import { type Calls, createCalls, INTERFACES, type ScormTarget } from './scorm-calls';

/** More frames than any LMS stands in one another. */
const DEEPEST = 20;

/**
 * The SCORM interface of an LMS around this page: in a frame above it, in the window that opened it, or in
 * a frame above that. Null where there is none, or where it belongs to another site.
 */
export function findApi(page: Window, target: ScormTarget): Calls | null {
  const api = above(page, target) ?? opened(page, target);
  return api ? createCalls(api, target) : null;
}

function opened(page: Window, target: ScormTarget): object | null {
  try {
    // A frame within the window that was opened asks the window.
    const opener = page.opener ?? page.top?.opener;
    return opener ? above(opener as Window, target) : null;
  } catch {
    return null;
  }
}

function above(page: Window, target: ScormTarget): object | null {
  let at = page;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    try {
      const api = (at as unknown as Readonly<Record<string, unknown>>)[INTERFACES[target].api];
      if (typeof api === 'object' && api !== null) return api;
    } catch {
      // A frame of another site lets nobody look into it; one above it may be of ours again.
    }
    if (at.parent === at) return null;
    at = at.parent;
  }
  return null;
}
