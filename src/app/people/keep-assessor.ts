import { freshId } from '../../shell/page/fresh-id';
import type { AssessmentStore } from '../../shell/storage/assessment-store';

/** Keeps somebody who observes or assures quality, by their code; a name that is known stays where none is given. */
export async function keepAssessor(
  assessments: AssessmentStore,
  code: string,
  name: string,
): Promise<void> {
  const known = (await assessments.assessors()).find((one) => one.code === code);
  await assessments.keepAssessor({
    id: known?.id ?? freshId(),
    code,
    name: name || (known?.name ?? ''),
  });
}
