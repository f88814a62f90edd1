import { useState } from 'preact/hooks';
import type { AttemptChoice } from '../../../app/standardisation/attempt-choices';
import type { Standardising } from '../../../app/standardisation/standardisation';
import type { Framework } from '../../../core/standards/framework';
import { useAnswer } from '../../kit/answer';

type Usable = {
  /** The scheme of the attempts that are chosen; null where they have none in common. */
  readonly scheme: string | null;
  readonly frameworks: readonly Framework[];
  readonly chosen: Framework | undefined;
  /** Chooses one by its id. */
  readonly choose: (id: string) => void;
};

/** The frameworks whose criteria the chosen attempts can be marked by. */
export function useFrameworks(
  standardising: Standardising,
  choices: readonly AttemptChoice[],
  attempts: readonly string[],
): Usable {
  const [id, choose] = useState('');
  const scheme = schemeOf(choices, attempts);
  const frameworks =
    useAnswer(
      async () => (scheme === null ? [] : standardising.frameworks(scheme)),
      scheme ?? '',
    ) ?? [];
  const chosen = frameworks.find((one) => one.id === id) ?? frameworks[0];
  return { scheme, frameworks, chosen, choose };
}

function schemeOf(choices: readonly AttemptChoice[], attempts: readonly string[]): string | null {
  const schemes = new Set(
    choices.filter(({ id }) => attempts.includes(id)).map(({ scheme }) => scheme),
  );
  const [only] = schemes;
  return schemes.size === 1 ? (only ?? null) : null;
}
