import type { JSX } from 'preact';
import type { Packable } from '../../../app/lms/packaging';
import { unapprovedIn } from '../../../core/centre/approval';
import { isOwn } from '../../../core/transcript/scenario-name';
import { lms } from '../../../languages/en-GB/lms';
import { languageOf } from '../../kit/content';

type Props = {
  readonly items: readonly Packable[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
  /** Whether they are to be played as mock observations, which a centre approves scenarios for. */
  readonly observed: boolean;
};

/** Which conversations go into a package: those that ship, then those that somebody wrote here. */
export function ScenarioTicks({ items, ...props }: Props): JSX.Element {
  const t = lms();
  const own = items.filter(({ scenario }) => isOwn(scenario));
  return (
    <>
      <fieldset>
        <legend>{t.scenarios}</legend>
        <p class="hint">{t.several}</p>
        <Ticks {...props} items={items.filter((item) => !own.includes(item))} />
      </fieldset>
      {own.length > 0 && (
        <fieldset>
          <legend>{t.own}</legend>
          <Ticks {...props} items={own} />
        </fieldset>
      )}
    </>
  );
}

function Ticks({ items, chosen, choose, observed }: Props): JSX.Element {
  const turn = (one: string): void =>
    choose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <div class="line-choice">
      {items.map((item) => (
        <label key={item.scenario} class="tick">
          <input
            type="checkbox"
            checked={chosen.includes(item.scenario)}
            onChange={() => turn(item.scenario)}
          />
          <span>
            <span lang={languageOf(item)}>{item.title}</span>
            <Approved item={item} observed={observed} />
          </span>
        </label>
      ))}
    </div>
  );
}

/** Said of what is approved; of what is not, only where it matters. */
function Approved({ item, observed }: Pick<Props, 'observed'> & { readonly item: Packable }) {
  const t = lms();
  const offer = item.offer ?? NOT_APPROVED;
  const approved = unapprovedIn(offer) === null;
  if (!approved && !observed) return null;
  return <span class="hint">{approved ? t.approved : t.notApproved}</span>;
}

const NOT_APPROVED = { kind: 'not-approved', state: 'draft' } as const;
