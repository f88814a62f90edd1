import type { ComponentChildren, JSX } from 'preact';

type Props = {
  /** The button’s words. */
  readonly children: ComponentChildren;
  /** Whether this is what the screen is for. */
  readonly main?: boolean;
  readonly said: string | null;
};

/** The end of a form: the button that sends it, and what became of it. */
export function SendRow({ children, main = false, said }: Props): JSX.Element {
  return (
    <>
      <div class="actions">
        <button type="submit" class={main ? 'main' : 'quiet'}>
          {children}
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}
