import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { College } from '../../../app/college/college';
import type { Link } from '../../../app/college/link';
import { college as words } from '../../../languages/en-GB/college';
import type { Envelope } from '../../../shell/storage/store';
import { Bar } from '../../kit/bar';
import { useCollege } from '../../kit/college-state';
import { printRoute } from '../../kit/route';
import { EntranceForm } from './entrance-form';
import { TakeAlong } from './take-along';
import './college.css';

type Props = {
  readonly college: College;
  readonly link: Link;
  /** What somebody of the staff was sent; null for everybody else. */
  readonly invitation: string | null;
};

/** Coming in: with a passphrase, with the join code of a group, or with an invitation. */
export function SignInScreen({ college, link, invitation }: Props): JSX.Element {
  const t = words();
  const { isThere } = useCollege(college);
  const [before, setBefore] = useState<readonly Envelope[]>([]);
  const leave = (): void => {
    location.hash = printRoute({ kind: 'shelf' });
  };
  const done = async (): Promise<void> => {
    const found = await link.before();
    if (found.length > 0) setBefore(found);
    else leave();
  };
  return (
    <>
      <Bar title={t.title} />
      <main class="college">
        {!isThere && <p class="notice">{t.nowhere}</p>}
        {isThere && before.length > 0 && <TakeAlong link={link} before={before} done={leave} />}
        {isThere && before.length === 0 && (
          <>
            {invitation === null ? (
              <LearnerForms link={link} done={() => void done()} />
            ) : (
              <EntranceForm
                link={link}
                heading={t.invited.heading}
                lead={t.invited.lead}
                submit={t.invited.submit}
                fields={['code', 'name', 'passphrase']}
                entrance={({ join: _none, ...filled }) => ({ by: 'accept', invitation, ...filled })}
                done={() => void done()}
              />
            )}
            <section class="card keeps">
              <h2>{t.keeps.heading}</h2>
              <ul>
                {t.keeps.points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </section>
          </>
        )}
      </main>
    </>
  );
}

type FormsProps = { readonly link: Link; readonly done: () => void };

function LearnerForms({ link, done }: FormsProps): JSX.Element {
  const t = words();
  return (
    <div class="ways-in">
      <EntranceForm
        link={link}
        heading={t.known.heading}
        submit={t.known.submit}
        fields={['code', 'passphrase']}
        entrance={({ code, passphrase }) => ({ by: 'sign-in', code, passphrase })}
        done={done}
      />
      <EntranceForm
        link={link}
        heading={t.joining.heading}
        lead={t.joining.lead}
        submit={t.joining.submit}
        fields={['join', 'code', 'name', 'passphrase']}
        entrance={(filled) => ({ by: 'join', ...filled })}
        done={done}
      />
    </div>
  );
}
