import type { ComponentChildren, JSX } from 'preact';
import { play } from '../../languages/en-GB/play';
import { ConfirmDialog } from './confirm-dialog';

type Props = {
  /** What is asked: "Delete this attempt?". */
  readonly title: string;
  readonly remove: () => Promise<void>;
  readonly onClose: () => void;
  /** What has to be ticked first, where it is kept for others. */
  readonly sure?: string | undefined;
  /** Which one it is, and what becomes of it. */
  readonly children: ComponentChildren;
};

/** Asks once more before something is deleted for good. */
export function DeleteDialog({ remove, ...asked }: Props): JSX.Element {
  return <ConfirmDialog {...asked} yes={play().delete} look="danger" does={() => void remove()} />;
}
