-- What assessors, verifiers and coordinators write, in the same append-only lists as attempts:
--   observation:<id>  the judgements of one mock; signed:<id>  the names as they were typed to sign it
--   reflection:<attempt>  what its learner wrote about it; paper:<id>  plans, exercises, approvals, rules
-- Of a reflection and of a paper each entry is the whole of it anew: the last one stands.

alter table list drop constraint list_id_check;
alter table list add constraint list_id_check
  check (id ~ '^(attempt|observation|signed|reflection):[A-Za-z0-9-]{1,100}$'
    or id ~ '^paper:[A-Za-z0-9.@_:-]{1,200}$');
-- Papers are the centre's: they stay when whoever wrote them goes.
alter table list alter column writer drop not null;
alter table list add constraint list_writer_check check ((writer is null) = (id like 'paper:%'));
-- Whom an observation is about, who signs it, too.
alter table list add column subject uuid references person on delete cascade;
create index list_subject on list (subject) where subject is not null;

-- Of a judgement, what it is. Its rights and who may see it hang on that.
alter table entry add column kind text;
create index entry_kind on entry (list, n) where kind is not null;

create table observation (
  id text primary key check (id ~ '^[A-Za-z0-9-]{1,100}$'),
  list text not null unique references list on delete cascade,
  attempt text not null check (attempt ~ '^attempt:[A-Za-z0-9-]{1,100}$'),
  learner uuid not null references person on delete cascade,
  assessor uuid not null references person on delete cascade,
  -- Six letters that a learner can type.
  code text not null unique check (code ~ '^[A-Z]{6}$'),
  -- Scenario, title, conditions and the like, as the assessor's browser has them.
  facts text not null
);
create index observation_attempt on observation (attempt);
create index observation_learner on observation (learner);

-- Who has a window of an observation open. Worth nothing a minute later.
create unlogged table presence (
  stream uuid primary key,
  observation text not null references observation on delete cascade,
  person uuid not null references person on delete cascade,
  seen_at timestamptz not null default now()
);
create index presence_observation on presence (observation);

create function kind_of_list(the_list text) returns text language sql immutable as
$$ select split_part(the_list, ':', 1) $$;

create function is_sampled(the_observation text) returns boolean
language sql stable security definer set search_path = composure, pg_temp as $$
  select exists (select from entry where list = the_observation and kind = 'sampled')
$$;

-- The external verifier reads what was sampled: the record, its names, and the attempt that it is about.
create function is_open_outside(the_list text) returns boolean
language sql stable security definer set search_path = composure, pg_temp as $$
  select case kind_of_list(the_list)
    when 'observation' then is_sampled(the_list)
    when 'signed' then is_sampled('observation' || substr(the_list, 7))
    when 'attempt' then exists (select from observation o where o.attempt = the_list and is_sampled(o.list))
    else false end
$$;

create function may_see_paper(asker uuid, the_list text) returns boolean
language sql stable security definer set search_path = composure, pg_temp as $$
  select case split_part(the_list, ':', 2)
    when 'centre' then asker is not null
    when 'scenario-life' then has_role(asker, 'assessor') or has_role(asker, 'verifier')
      or has_role(asker, 'external-verifier') or has_role(asker, 'coordinator')
    when 'sampling-plan' then has_role(asker, 'verifier') or has_role(asker, 'external-verifier')
    when 'exercise' then has_role(asker, 'assessor') or has_role(asker, 'verifier')
    when 'exercise-marks' then has_role(asker, 'assessor') or has_role(asker, 'verifier')
    else false end
$$;

create function may_change_paper(asker uuid, the_list text) returns boolean
language sql stable security definer set search_path = composure, pg_temp as $$
  select case split_part(the_list, ':', 2)
    when 'centre' then the_list = 'paper:centre' and has_role(asker, 'coordinator')
    when 'scenario-life' then has_role(asker, 'verifier') or has_role(asker, 'coordinator')
    when 'sampling-plan' then has_role(asker, 'verifier')
    when 'exercise' then has_role(asker, 'assessor') or has_role(asker, 'verifier')
    -- Nobody marks for somebody else.
    when 'exercise-marks' then exists (
      select from person p where p.id = asker and the_list like '%:' || p.code)
      and (has_role(asker, 'assessor') or has_role(asker, 'verifier'))
    else false end
$$;

create function may_see(the_list text, writer uuid, subject uuid) returns boolean
language sql stable security definer set search_path = composure, pg_temp as $$
  select writer = asking() or subject = asking()
    or case kind_of_list(the_list)
      when 'paper' then may_see_paper(asking(), the_list)
      when 'attempt' then may_read(writer)
        or (has_role(asking(), 'external-verifier') and is_open_outside(the_list))
      when 'reflection' then may_read(writer)
      else has_role(asking(), 'verifier')
        or (has_role(asking(), 'external-verifier') and is_open_outside(the_list))
    end
$$;

-- What a learner sees of what is written about them: that it was opened and, once it is signed, all up to there.
create function shown_to_subject(the_list text) returns integer
language sql stable security definer set search_path = composure, pg_temp as $$
  select case kind_of_list(the_list) when 'observation' then coalesce((
      select max(n) from entry where list = the_list and kind in ('signed', 'sampled')
    ), 0) else 2147483647 end
$$;

-- Whose an entry is to write. Of an observation the learner's signature is the learner's, a verdict a
-- verifier's who is not its assessor, all else the assessor's, and each under their own code.
create function may_append(the_list text, body text) returns boolean
language plpgsql stable security definer set search_path = composure, pg_temp as $$
declare
  of_list record;
  said jsonb;
begin
  if the_list like 'paper:%' then return may_change_paper(asking(), the_list); end if;
  select l.writer, l.subject into of_list from list l where l.id = the_list;
  if the_list not like 'observation:%' and the_list not like 'signed:%' then
    return of_list.writer = asking();
  end if;
  said := body::jsonb;
  if the_list like 'observation:%' and not exists (
    select from person p where p.id = asking() and lower(p.code) = lower(said ->> 'by')
  ) then return false; end if;
  if said ->> 'kind' = 'sampled' then
    return has_role(asking(), 'verifier') and of_list.writer <> asking();
  end if;
  if said ->> 'who' = 'learner' then
    -- Not before the assessor has, and not what was reopened since.
    return of_list.subject = asking() and (
      select e.kind in ('signed', 'sampled') from entry e
      where e.list = 'observation:' || split_part(the_list, ':', 2) order by e.n desc limit 1
    );
  end if;
  return of_list.writer = asking();
end
$$;

drop policy list_read on list;
create policy list_read on list for select to composure_app using (may_see(id, writer, subject));
drop policy list_begin on list;
create policy list_begin on list for insert to composure_app with check (
  (writer = asking() and kind_of_list(id) in ('attempt', 'reflection') and subject is null)
  or (writer is null and may_change_paper(asking(), id))
);
drop policy entry_read on entry;
create policy entry_read on entry for select to composure_app using (exists (
  select from list l where l.id = entry.list
    and (l.subject is distinct from asking() or l.writer = asking() or entry.n <= shown_to_subject(l.id))
));
drop policy entry_append on entry;
create policy entry_append on entry for insert to composure_app
  with check (exists (select from list l where l.id = entry.list) and may_append(list, body));

create or replace function next_entry() returns trigger
language plpgsql security definer
set search_path = composure, pg_temp set enable_seqscan = off as $$
declare
  last record;
begin
  select e.n, e.hash into last from entry e where e.list = new.list order by e.n desc limit 1;
  if new.n <> coalesce(last.n + 1, 0) then
    raise exception 'Entry % is not the next of its list: % is.', new.n, coalesce(last.n + 1, 0);
  end if;
  new.received_at := now();
  new.kind := case when new.list like 'observation:%' then new.body::jsonb ->> 'kind' end;
  new.hash := sha256(coalesce(last.hash, ''::bytea) || convert_to(new.body, 'UTF8'));
  -- Who changed what the centre has in common.
  if new.list like 'paper:%' then
    insert into audit (actor, deed, about) values (asking(), 'changed', new.list);
  end if;
  return new;
end
$$;

create function head_of(the_list text) returns integer
language sql stable security definer set search_path = composure, pg_temp set enable_seqscan = off as
$$ select coalesce(max(n) + 1, 0) from entry where list = the_list $$;

create or replace function append_entries(person uuid, the_list text, first integer, at bigint, bodies text[])
returns table (outcome text, head integer)
language plpgsql
set search_path = composure, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
declare
  of_list record;
  come integer;
  known integer;
  alike integer;
begin
  perform set_config('composure.person', append_entries.person::text, true);
  -- One at a time for each list: what is compared here cannot grow meanwhile.
  perform pg_advisory_xact_lock(hashtextextended(the_list, 0));
  if first = 0 and kind_of_list(the_list) in ('attempt', 'reflection', 'paper') then
    if the_list like 'paper:%' and not may_change_paper(asking(), the_list) then
      return query select 'not-yours', 0;
      return;
    end if;
    insert into list (id, writer)
      values (the_list, case when the_list not like 'paper:%' then append_entries.person end)
      on conflict do nothing;
  end if;
  select l.writer, l.subject into of_list from list l where l.id = the_list;
  if not found or exists (select from unnest(bodies) b (body) where not may_append(the_list, b.body)) then
    return query select 'not-yours', 0;
    return;
  end if;
  come := head_of(the_list);
  if first > come then
    return query select 'gap', come;
    return;
  end if;
  known := least(come - first, cardinality(bodies));
  select count(*) into alike from unnest(bodies[1:known]) with ordinality b (body, o)
    join entry e on e.list = the_list and e.n = first + b.o - 1 and e.body = b.body;
  if alike < known then
    return query select 'conflict', come;
    return;
  end if;
  insert into entry (list, n, kept_at, body)
    select the_list, first + b.o - 1, at, b.body
    from unnest(bodies) with ordinality b (body, o) where b.o > known order by b.o;
  if cardinality(bodies) > known then
    come := first + cardinality(bodies);
    perform pg_notify('composure',
      the_list || ' ' || coalesce(of_list.writer::text, '') || ' ' || coalesce(of_list.subject::text, ''));
  end if;
  return query select 'kept', come;
end
$$;

-- Opens an observation of a learner of a group that the assessor has, with how it was opened as the first entry.
-- The same again is a success.
create function open_observation(
  asker uuid, the_id text, the_attempt text, the_learner uuid, the_code text, the_facts text, opened text
) returns text
language plpgsql security definer set search_path = composure, pg_temp as $$
declare
  there record;
  the_list text := 'observation:' || the_id;
begin
  select o.assessor, o.code, o.facts into there from observation o where o.id = the_id;
  if found then
    if there.assessor = asker and there.facts = the_facts then return there.code; end if;
    raise exception 'That observation is somebody''s already.' using errcode = '42501';
  end if;
  perform set_config('composure.person', asker::text, true);
  if not has_role(asker, 'assessor') or asker = the_learner or not may_read(the_learner)
    or exists (select from list where id = the_attempt and writer <> the_learner)
    or not exists (select from person p where p.id = asker and lower(p.code) = lower(opened::jsonb ->> 'by'))
  then
    raise exception 'That learner is in no group of yours.' using errcode = '42501';
  end if;
  insert into list (id, writer, subject)
    values (the_list, asker, the_learner), ('signed:' || the_id, asker, the_learner);
  insert into observation (id, list, attempt, learner, assessor, code, facts)
    values (the_id, the_list, the_attempt, the_learner, asker, the_code, the_facts);
  insert into entry (list, n, kept_at, body)
    values (the_list, 0, (opened::jsonb ->> 'at')::bigint, opened);
  perform pg_notify('composure', the_list || ' ' || asker || ' ' || the_learner);
  return the_code;
end
$$;

-- What whoever asks works with: lists by their writers, and how far each has come for them. Not by way of
-- row-level security, which would look at every list there is; the same rights, by their indexes. A verifier may read
-- every attempt, and is given those that were observed.
create function seen_lists(asker uuid)
returns table (id text, head integer, writer uuid, touched bigint)
language plpgsql security definer set search_path = composure, pg_temp as $$
#variable_conflict use_column
begin
  perform set_config('composure.person', asker::text, true);
  return query
    with seen as (
      select l.id, l.writer, l.subject from list l where l.writer = asker or l.subject = asker
      union
      select l.id, l.writer, l.subject from membership mine
        join membership theirs on theirs.learner_group = mine.learner_group
        join list l on l.writer = theirs.person
        where mine.person = asker and has_role(asker, 'assessor')
          and kind_of_list(l.id) in ('attempt', 'reflection')
      union
      select l.id, l.writer, l.subject from list l where has_role(asker, 'verifier')
        and kind_of_list(l.id) in ('observation', 'signed')
      union
      select l.id, l.writer, l.subject from observation o join list l on l.id = o.attempt
        where has_role(asker, 'verifier')
      union
      select l.id, l.writer, l.subject from list l
        where has_role(asker, 'external-verifier') and is_open_outside(l.id)
      union
      select l.id, l.writer, l.subject from list l where l.writer is null and may_see_paper(asker, l.id)
    )
    select s.id,
      case when s.subject = asker then least(coalesce(e.n + 1, 0), shown_to_subject(s.id)::bigint + 1)
        else coalesce(e.n + 1, 0) end::integer,
      s.writer, (extract(epoch from e.received_at) * 1000)::bigint
    from seen s left join lateral (
      select e.n, e.received_at from entry e where e.list = s.id order by e.n desc limit 1
    ) e on true
    order by s.id;
end
$$;

-- The people whose work somebody may read; their names only where they are known by name: in one's own
-- groups, and between the two of an observation.
create function seen_people(asker uuid) returns table (id uuid, code text, name text, roles text[])
language sql stable security definer set search_path = composure, pg_temp as $$
  with near as (
    select theirs.person from membership mine join membership theirs using (learner_group)
      where mine.person = asker and has_role(asker, 'assessor')
    union select o.assessor from observation o where o.learner = asker
    union select o.learner from observation o where o.assessor = asker
    union select asker
  ), far as (
    select p.id as person from person p where has_role(asker, 'verifier')
    union
    select unnest(array[o.learner, o.assessor]) from observation o
      where has_role(asker, 'external-verifier') and is_sampled(o.list)
  )
  select p.id, p.code, case when p.id in (select person from near)
      or exists (select from person_role r where r.person = p.id and r.role <> 'learner')
      then p.name else '' end,
    array(select r.role from person_role r where r.person = p.id order by r.role)
  from person p where p.id in (select person from near union select person from far)
  order by p.code
$$;

create function seen_observations(asker uuid)
returns table (id text, attempt text, learner uuid, assessor uuid, code text, facts text, released boolean)
language sql stable security definer set search_path = composure, pg_temp as $$
  select o.id, o.attempt, o.learner, o.assessor, case when asker in (o.learner, o.assessor) then o.code end,
    o.facts, exists (select from entry e where e.list = o.list and e.kind in ('released', 'signed'))
  from observation o
  where asker in (o.learner, o.assessor) or has_role(asker, 'verifier')
    or (has_role(asker, 'external-verifier') and is_sampled(o.list))
  order by o.id
$$;

-- The observation that a learner joins with its six letters; none where it is another's.
create function observation_with(asker uuid, the_code text) returns table (id text, facts text)
language sql stable security definer set search_path = composure, pg_temp as
$$ select o.id, o.facts from observation o where o.code = upper(the_code) and o.learner = asker $$;

-- Whose news somebody is told on their stream: by person, or of the centre's papers.
create function news_for(asker uuid) returns table (about text)
language sql stable security definer set search_path = composure, pg_temp as $$
  select asker::text
  union select '*' where has_role(asker, 'verifier') or has_role(asker, 'external-verifier')
  union select '' where exists (select from person_role where person = asker)
  union select theirs.person::text from membership mine join membership theirs using (learner_group)
    where mine.person = asker and has_role(asker, 'assessor')
$$;

-- Whether somebody may follow a list: also one that has yet to begin, where it was set aside for an observation of theirs.
create function may_follow(asker uuid, the_list text) returns boolean
language plpgsql set search_path = composure, pg_temp as $$
begin
  return can_read(asker, the_list) or is_set_aside(asker, the_list);
end
$$;

create function is_set_aside(asker uuid, the_list text) returns boolean
language sql stable security definer set search_path = composure, pg_temp as $$
  select exists (select from observation where attempt = the_list and asker in (learner, assessor))
    and not exists (select from list where id = the_list)
$$;

-- Says that somebody has a window of an observation open; false where it is none of theirs.
create function be_at(asker uuid, the_observation text, the_stream uuid) returns boolean
language plpgsql security definer set search_path = composure, pg_temp as $$
begin
  if not exists (select from observation where id = the_observation and asker in (learner, assessor)) then
    return false;
  end if;
  insert into presence (stream, observation, person) values (the_stream, the_observation, asker)
    on conflict (stream) do update set seen_at = now();
  perform pg_notify('composure', 'presence:' || the_observation);
  return true;
end
$$;

create function leave_stream(the_stream uuid) returns void
language plpgsql security definer set search_path = composure, pg_temp as $$
declare
  left_one text;
begin
  delete from presence where stream = the_stream returning observation into left_one;
  if left_one is not null then perform pg_notify('composure', 'presence:' || left_one); end if;
end
$$;

-- Who is there now. A server that was killed says nothing: whoever was not heard of for two beats is gone.
create function who_is_at(asker uuid, the_observation text) returns table (learner boolean, assessor boolean)
language sql stable security definer set search_path = composure, pg_temp as $$
  select exists (select from presence p where p.observation = o.id and p.person = o.learner
      and p.seen_at > now() - interval '45 seconds'),
    exists (select from presence p where p.observation = o.id and p.person = o.assessor
      and p.seen_at > now() - interval '45 seconds')
  from observation o where o.id = the_observation and asker in (o.learner, o.assessor)
$$;

create or replace function tidy() returns void
language sql security definer set search_path = composure, pg_temp as $$
  delete from session where begun_at < now() - interval '30 days'
    or seen_at < now() - case when own_device then interval '7 days' else interval '1 hour' end;
  delete from invitation where ends_at < now();
  delete from failure where last_at < now() - interval '1 hour';
  delete from presence where seen_at < now() - interval '5 minutes';
$$;

create or replace function export_person(asker uuid, the_person uuid) returns jsonb
language plpgsql security definer set search_path = composure, pg_temp as $$
begin
  if asker <> the_person then
    perform need_role(asker, 'coordinator');
    insert into audit (actor, deed, about)
      select asker, 'took out a person''s data', p.id::text from person p where p.id = the_person;
  end if;
  return (
    select jsonb_build_object(
      'code', p.code,
      'name', p.name,
      'since', p.created_at,
      'roles', array(select r.role from person_role r where r.person = p.id order by r.role),
      'groups', array(
        select g.name from membership m join learner_group g on g.id = m.learner_group
        where m.person = p.id order by g.name
      ),
      'sessions', (
        select coalesce(jsonb_agg(jsonb_build_object('begunAt', s.begun_at, 'seenAt', s.seen_at)), '[]')
        from session s where s.person = p.id
      ),
      'observations', (
        select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'facts', o.facts) order by o.id), '[]')
        from observation o where p.id in (o.learner, o.assessor)
      ),
      'lists', (
        select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'begunAt', l.begun_at, 'entries', (
            select coalesce(jsonb_agg(jsonb_build_object('keptAt', e.kept_at, 'text', e.body) order by e.n), '[]')
            from entry e where e.list = l.id
              and (l.subject is distinct from p.id or e.n <= shown_to_subject(l.id))
          )) order by l.begun_at, l.id), '[]')
        from list l where p.id in (l.writer, l.subject)
      )
    )
    from person p where p.id = the_person
  );
end
$$;

revoke execute on all functions in schema composure from public;
grant execute on function kind_of_list, is_open_outside, may_see_paper, may_change_paper, may_see, shown_to_subject,
  may_append, head_of, open_observation, seen_lists, seen_people, seen_observations,
  observation_with, news_for, may_follow, is_set_aside, be_at, leave_stream, who_is_at to composure_app;
