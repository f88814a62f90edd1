import type { ComponentChildren, JSX } from 'preact';
import { FormEnd, type FormEndProps } from './form-end';

type Props = FormEndProps & {
  readonly keep: () => Promise<void>;
  readonly children: ComponentChildren;
};

/** A form of this screen: what there is to fill in, and its end. */
export function KeptForm({ keep, children, ...end }: Props): JSX.Element {
  return (
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {children}
      <FormEnd {...end} />
    </form>
  );
}
