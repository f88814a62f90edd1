import type { ComponentChildren, JSX } from 'preact';
import { statements } from '../../../languages/en-GB/statements';
import { printRoute } from '../../kit/route';

type SectionProps = { readonly title: string; readonly children: ComponentChildren };

export function Section({ title, children }: SectionProps): JSX.Element {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** What the college says about itself, or the gap where it will. */
export function Fact(props: { readonly name: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.value.trim() === '' ? <Gap /> : <Words of={props.value} />}</dd>
    </div>
  );
}

/** Whatever somebody wrote, line by line, in whatever language they wrote it. */
function Words({ of }: { readonly of: string }): JSX.Element {
  return (
    <span class="as-written" lang="">
      {of}
    </span>
  );
}

function Gap(): JSX.Element {
  const t = statements().college;
  return (
    <span class="gap">
      <b>{t.gap}</b>{' '}
      <a class="screen-only" href={printRoute({ kind: 'centre' })}>
        {t.fill}
      </a>
    </span>
  );
}

/** Sentences one under the other, as a list. */
export function Points({ of }: { readonly of: readonly string[] }): JSX.Element {
  return (
    <ul>
      {of.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

type OutsideProps = { readonly href: string; readonly children: string };

/** A way out of the product. Where somebody comes from is not told there. */
export function Outside({ href, children }: OutsideProps): JSX.Element {
  return (
    <a class="outside" href={href} rel="noreferrer">
      {children}
    </a>
  );
}
