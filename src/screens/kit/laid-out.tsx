import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Document } from '../../core/documents/document';
import './papers.css';
import type { Printers } from '../../app/documents/printers';

type Props = { readonly printers: Printers; readonly document: Document };

/** The document as it is printed, laid out by whoever prints documents. */
export function LaidOut({ printers, document }: Props): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const paper = useRef<ReturnType<Printers['lay']> | null>(null);
  useLayoutEffect(() => {
    if (host.current) paper.current = printers.lay(host.current);
    return () => paper.current?.stop();
  }, [printers]);
  useLayoutEffect(() => paper.current?.show(document), [printers, document]);
  return <div class="papers-sheet" ref={host} />;
}
