import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { wordsIn } from './map-cache';

/**
 * Lets a page or a worker import `story.ink?words`: the `decisions` of a story by their words, for
 * the reader of words. Workers are built apart from pages, and need no other part of a story.
 */
export function storyWords(): Plugin {
  return {
    name: 'story-words',
    load(id) {
      const [path = '', part = ''] = id.split('?');
      if (!path.endsWith('.ink') || part !== 'words') return null;
      this.addWatchFile(path);
      const json = JSON.stringify(wordsIn(basename(path, '.ink')) ?? []);
      return `export const decisions = JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
