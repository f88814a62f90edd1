import type { JSX } from 'preact';
import {
  REFLECTION_PARTS,
  type Reflection,
  type ReflectionPart,
} from '../../../core/transcript/reflection';
import { reflection as words } from '../../../languages/en-GB/reflection';
import { Icon } from '../../kit/icons';

type Props = {
  readonly parts: Reflection['parts'];
  readonly chosen: ReflectionPart;
  readonly choose: (at: number) => void;
};

/** The parts of the account, and how much is written in each: any of them can be opened at any time. */
export function PartChoice({ parts, chosen, choose }: Props): JSX.Element {
  const t = words();
  return (
    <nav aria-label={t.partList}>
      <ol class="parts">
        {REFLECTION_PARTS.map((part, at) => {
          const length = parts[part]?.trim().length ?? 0;
          return (
            <li key={part}>
              <button
                type="button"
                aria-current={part === chosen ? 'step' : undefined}
                onClick={() => choose(at)}
              >
                <span class="name">
                  {t.parts[part]}
                  {length > 0 && <Icon name="met" />}
                </span>
                <span class="soft">{length === 0 ? t.empty : t.characters(length)}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
