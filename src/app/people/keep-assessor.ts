import { freshId } from '../../shell/page/fresh-id';
import type { DeskStore } from '../../shell/storage/desk-store';

/** Keeps somebody who observes or assures quality, by their code; a name that is known stays where none is given. */
export async function keepAssessor(desk: DeskStore, code: string, name: string): Promise<void> {
  const known = (await desk.assessors()).find((one) => one.code === code);
  await desk.keepAssessor({
    id: known?.id ?? freshId(),
    code,
    name: name || (known?.name ?? ''),
  });
}
