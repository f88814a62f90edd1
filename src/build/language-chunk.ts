/** Keeps a language that is not British English in one piece: it is fetched whole, before the first screen. */
export function languageChunk() {
  return {
    debugName: 'language',
    name: (id: string) => {
      const code = /\/src\/languages\/([\w-]+)\/[\w-]+\.ts$/.exec(id)?.[1];
      return code === undefined || code === 'en-GB' ? null : `language-${code}`;
    },
  };
}
