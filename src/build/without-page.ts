/** What drawing asks a page for, as one answers that was just opened for the first time. */
const ANSWERS = {
  document: { documentElement: { classList: { contains: () => false } } },
  matchMedia: () => ({ matches: false }),
  localStorage: { getItem: () => null },
  sessionStorage: { getItem: () => null },
};

/** Draws where there is no page. */
export function withoutPage<T>(draw: () => T): T {
  const names = Object.keys(ANSWERS);
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const [name, value] of Object.entries(ANSWERS)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  try {
    return draw();
  } finally {
    for (const [at, name] of names.entries()) {
      Reflect.deleteProperty(globalThis, name);
      const had = before[at];
      if (had) Object.defineProperty(globalThis, name, had);
    }
  }
}
