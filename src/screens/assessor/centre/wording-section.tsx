import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { layOver, type Wording } from '../../../core/centre/wording';
import type { Framework } from '../../../core/standards/framework';
import { centre as words } from '../../../languages/en-GB/centre';
import { BRITISH } from '../../kit/content';
import { BringFile } from './bring-file';
import type { PartProps } from './part';

/** Which units are in a centre's own licensed wording, by what leave; bringing more in. */
export function WordingSection({ rules, facts, centre, keep }: PartProps): JSX.Element {
  const t = words().wording;
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { frameworks } = facts;
  const { wordings } = centre;
  const without = (id: string): readonly Wording[] =>
    wordings.filter(({ framework }) => framework.id !== id);
  const titleOf = (id: string): string => frameworks.find((one) => one.id === id)?.title ?? id;
  const bring = async (file: File): Promise<void> => {
    const read = await rules.readWording(file, frameworks);
    if (read.kind === 'refused') return say(read.says);
    const { id } = read.value.framework;
    const refused = await keep({ wordings: [...without(id), read.value] });
    say(refused ?? t.brought(titleOf(id)));
  };
  const remove = async (id: string): Promise<void> => {
    const refused = await keep({ wordings: without(id) });
    say(refused ?? t.removed(titleOf(id)));
    // The button that was pressed is gone with its wording.
    if (refused === null) heading.current?.focus();
  };
  const stray = wordings.filter(
    ({ framework }) => !frameworks.some(({ id }) => id === framework.id),
  );
  return (
    <section class="card">
      <h2 tabIndex={-1} ref={heading}>
        {t.heading}
      </h2>
      <p class="hint">{t.lead}</p>
      <ul class="units">
        {frameworks.map((framework) => (
          <WordedUnit
            key={framework.id}
            framework={framework}
            wording={wordings.find((one) => one.framework.id === framework.id) ?? null}
            remove={() => void remove(framework.id)}
          />
        ))}
        {stray.map(({ framework: { id } }) => (
          <li key={id}>
            <div>{t.gone(id)}</div>
            <TakeOff what={id} remove={() => void remove(id)} />
          </li>
        ))}
      </ul>
      <BringFile words={t.bring} hint={t.hint} bring={bring} />
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}

type UnitProps = {
  readonly framework: Framework;
  readonly wording: Wording | null;
  readonly remove: () => void;
};

function WordedUnit({ framework, wording, remove }: UnitProps): JSX.Element {
  const t = words().wording;
  const { title, unit, criteria } = framework;
  const laid = wording && layOver(framework, wording);
  return (
    <li>
      <div>
        <b lang={BRITISH}>{unit === null ? title : t.version(title, unit)}</b>
        {!wording && <p class="soft">{t.plain}</p>}
        {wording && laid?.kind === 'laid' && (
          <>
            <p>{t.own(wording.criteria.length, criteria.length)}</p>
            <p class="soft">{t.licence(wording.centre, wording.licence)}</p>
          </>
        )}
        {laid?.kind === 'refused' && <p class="wrong">{t.outdated(laid.says)}</p>}
      </div>
      {wording && <TakeOff what={title} remove={remove} />}
    </li>
  );
}

type TakeOffProps = { readonly what: string; readonly remove: () => void };

function TakeOff({ what, remove }: TakeOffProps): JSX.Element {
  return (
    <button type="button" class="plain" onClick={remove}>
      {words().wording.remove}
      <span class="unseen" lang={BRITISH}>
        {' '}
        {what}
      </span>
    </button>
  );
}
