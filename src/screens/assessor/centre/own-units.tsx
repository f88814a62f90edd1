import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OwnFramework } from '../../../core/centre/own-framework';
import { centre as words } from '../../../languages/en-GB/centre';
import { BringFile } from './bring-file';
import { NewUnit } from './new-unit';
import type { PartProps } from './part';

/** Units that a centre has added: those there are, bringing one in, typing one in. */
export function OwnUnits(props: PartProps): JSX.Element {
  const t = words().own;
  const { rules, centre, keep } = props;
  const [said, say] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const without = (id: string): readonly OwnFramework[] =>
    centre.frameworks.filter((one) => one.id !== id);
  const add = async (unit: OwnFramework): Promise<boolean> => {
    const refused = await keep({ frameworks: [...without(unit.id), unit] });
    say(refused ?? t.kept(unit.title));
    return refused === null;
  };
  const bring = async (file: File): Promise<void> => {
    const read = await rules.readFramework(file);
    if (read.kind === 'refused') say(read.says);
    else await add(read.value);
  };
  const remove = async ({ id, title }: OwnFramework): Promise<void> => {
    const refused = await keep({ frameworks: without(id) });
    say(refused ?? t.removed(title));
    // The button that was pressed is gone with its unit.
    if (refused === null) heading.current?.focus();
  };
  return (
    <section class="card">
      <h2 tabIndex={-1} ref={heading}>
        {t.heading}
      </h2>
      <p class="hint">{t.lead}</p>
      {centre.frameworks.length === 0 && <p class="soft">{t.none}</p>}
      <ul class="units">
        {centre.frameworks.map((one) => (
          <OwnUnit
            key={one.id}
            unit={one}
            save={() => rules.saveFramework(one, t.fileName(one.id))}
            remove={() => void remove(one)}
          />
        ))}
      </ul>
      <NewUnit {...props} add={add} />
      <BringFile words={t.bring} hint={t.hint} bring={bring} />
      <p role="status" class="said">
        {said}
      </p>
    </section>
  );
}

type UnitProps = {
  readonly unit: OwnFramework;
  readonly save: () => void;
  readonly remove: () => void;
};

function OwnUnit({ unit: { title, unit, criteria }, save, remove }: UnitProps): JSX.Element {
  const t = words();
  return (
    <li>
      <div>
        <b>{unit === null ? title : t.wording.version(title, unit)}</b>
        <p class="soft">{t.own.count(criteria.length)}</p>
      </div>
      <button type="button" class="plain" onClick={save}>
        {t.own.save}
        <span class="unseen"> {title}</span>
      </button>
      <button type="button" class="plain" onClick={remove}>
        {t.own.remove}
        <span class="unseen"> {title}</span>
      </button>
    </li>
  );
}
