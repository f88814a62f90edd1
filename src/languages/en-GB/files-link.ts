import { part } from '../words';

/** The way from the first screen to the files. */
export const words = {
  link: 'Files and your data',
  sorry: 'This screen could not be loaded. Reload this page to try again; nothing is lost.',
};

/** What leads from the first screen to the files. */
export const filesLink = part('files-link', words);
