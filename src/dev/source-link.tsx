import type { JSX } from 'preact';

type Props = { readonly file: string; readonly line: number };

/** A place in a story. The dev server opens it in the author's own editor. */
export function SourceLink({ file, line }: Props): JSX.Element {
  const place = `${file}:${line}`;
  const address = `/__open-in-editor?file=${encodeURIComponent(place)}`;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    void fetch(address);
  };
  return (
    <a href={address} title="Open in your editor" onClick={open}>
      {place}
    </a>
  );
}
