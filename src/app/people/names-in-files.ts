import { chosenLast, keepChoice } from '../../shell/storage/choice';

const CHOICE = 'names-in-files';

/** Whether somebody asked that names go into files, beside the codes. A code alone is the rule. */
export function areNamesInFiles(): boolean {
  return chosenLast(CHOICE) === 'yes';
}

export function putNamesInFiles(asked: boolean): void {
  keepChoice(CHOICE, asked ? 'yes' : 'no');
}

/** Somebody as a file may say who they are. */
export function asFiled<T extends { readonly name: string }>(person: T): T {
  return areNamesInFiles() ? person : { ...person, name: '' };
}
