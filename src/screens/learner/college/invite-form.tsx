import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { inviteStaff } from '../../../app/college/groups';
import type { SeenGroup } from '../../../core/exchange/exchange';
import { college } from '../../../languages/en-GB/college';
import type { Asked } from '../../../shell/centre-link/ask';
import { report } from '../../../shell/page/faults';
import { Field } from '../../kit/field';

/** Who can be invited. */
const STAFF = ['assessor', 'verifier', 'external-verifier', 'coordinator'] as const;

type Props = { readonly groups: readonly SeenGroup[]; readonly failed: (asked: Asked) => void };

/** Makes a link that one of the staff comes in by. */
export function InviteForm({ groups, failed }: Props): JSX.Element {
  const t = college().people;
  const title = useId();
  const [link, setLink] = useState('');
  const invite = async (form: FormData): Promise<void> => {
    const role = STAFF.find((one) => one === form.get('role')) ?? 'assessor';
    const made = await inviteStaff(role, String(form.get('group') ?? '') || null);
    if (typeof made === 'string') setLink(made);
    else failed(made);
  };
  return (
    <form
      class="card entrance"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        void invite(new FormData(event.currentTarget)).catch(report);
      }}
    >
      <h2 id={title}>{t.staff}</h2>
      <Field label={t.role}>
        {(tied) => (
          <select {...tied} name="role">
            {STAFF.map((role) => (
              <option key={role} value={role}>
                {t.roles[role]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t.group}>
        {(tied) => (
          <select {...tied} name="group">
            <option value="">{t.noGroup}</option>
            {groups.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button type="submit" class="quiet">
        {t.invite}
      </button>
      {link && (
        <Field label={t.link}>
          {(tied) => (
            <input
              {...tied}
              readOnly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
          )}
        </Field>
      )}
    </form>
  );
}
