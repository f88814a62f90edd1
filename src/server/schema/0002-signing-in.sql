-- How people come in. The server may touch none of these tables itself: it calls the functions below, which are
-- the owner's, and which look themselves at whether whoever asks may.

-- Made by scrypt, with its costs and salt before it. Null until somebody has chosen a passphrase.
alter table person add secret text;

alter table learner_group add join_code text not null unique check (join_code ~ '^[A-Z]{6}$');

-- Tokens are kept as their SHA-256: whoever reads this table can sign in with nothing of it.
create table session (
  token bytea primary key,
  person uuid not null references person on delete cascade,
  -- On a device of one's own it lasts longer.
  own_device boolean not null,
  begun_at timestamptz not null default now(),
  seen_at timestamptz not null default now()
);
create index session_person on session (person);

create table invitation (
  token bytea primary key,
  role text not null check (role in ('assessor', 'verifier', 'external-verifier', 'coordinator')),
  learner_group uuid references learner_group on delete cascade,
  -- Null for the first coordinator, whom nobody could invite.
  made_by uuid references person on delete cascade,
  ends_at timestamptz not null
);

-- How often something was got wrong lately, by what it was tried for.
create table failure (
  about text primary key,
  times integer not null,
  last_at timestamptz not null
);

-- Who did what to whom; no names, and no words of anybody.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  actor uuid,
  deed text not null,
  about text
);

create function has_role(asker uuid, wanted text) returns boolean
language sql stable security definer set search_path = composure, pg_temp as
$$ select exists (select from person_role where person = asker and role = wanted) $$;

-- 42501 is what PostgreSQL itself raises where a right is missing.
create function need_role(asker uuid, wanted text) returns void
language plpgsql stable security definer set search_path = composure, pg_temp as $$
begin
  if not has_role(asker, wanted) then
    raise exception 'That needs the role %.', wanted using errcode = '42501';
  end if;
end
$$;

create function begin_session(asker uuid, new_token bytea, is_own boolean) returns void
language sql security definer set search_path = composure, pg_temp as
$$ insert into session (token, person, own_device) values (new_token, asker, is_own) $$;

-- Who a session is of; none where it is over. On a shared computer it ends an hour after it was last used and
-- after twelve hours in any case, on a device of one's own after seven days and thirty.
create function person_of(the_token bytea)
returns table (id uuid, code text, name text, roles text[])
language plpgsql security definer
set search_path = composure, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
declare
  found_session record;
  now_is timestamptz := clock_timestamp();
begin
  select s.* into found_session from session s where s.token = the_token;
  if not found then return; end if;
  if now_is > found_session.seen_at
       + (case when found_session.own_device then interval '7 days' else interval '1 hour' end)
    or now_is > found_session.begun_at
       + (case when found_session.own_device then interval '30 days' else interval '12 hours' end)
  then
    delete from session where token = the_token;
    return;
  end if;
  -- Not with every question: a minute is near enough.
  if now_is > found_session.seen_at + interval '1 minute' then
    update session set seen_at = now_is where token = the_token;
  end if;
  return query select p.id, p.code, p.name,
      array(select r.role from person_role r where r.person = p.id order by r.role)
    from person p where p.id = found_session.person;
end
$$;

create function end_session(the_token bytea) returns void
language sql security definer set search_path = composure, pg_temp as
$$ delete from session where token = the_token $$;

create function end_sessions(asker uuid) returns void
language sql security definer set search_path = composure, pg_temp as
$$ delete from session where person = asker $$;

create function secret_of(the_code text) returns table (id uuid, secret text)
language sql stable security definer set search_path = composure, pg_temp as
$$ select id, secret from person where lower(code) = lower(the_code) and secret is not null $$;

-- Makes somebody a learner of the group that has this join code. Somebody who was entered beforehand under
-- that code, in that group, and has no passphrase yet, takes their place.
create function join_group(join_with text, the_code text, the_name text, the_secret text)
returns table (outcome text, id uuid)
language plpgsql security definer set search_path = composure, pg_temp as $$
#variable_conflict use_column
declare
  joined uuid;
  known record;
  who uuid;
begin
  select g.id into joined from learner_group g where g.join_code = upper(join_with);
  if joined is null then
    return query select 'no-group', null::uuid;
    return;
  end if;
  insert into person (code, name, secret) values (the_code, the_name, the_secret)
    on conflict do nothing returning id into who;
  if who is null then
    update person p set secret = the_secret, name = case when p.name = '' then the_name else p.name end
      where lower(p.code) = lower(the_code) and p.secret is null
        and exists (select from membership m where m.person = p.id and m.learner_group = joined)
      returning p.id into who;
  end if;
  if who is null then
    return query select 'taken', null::uuid;
    return;
  end if;
  insert into person_role (person, role) values (who, 'learner') on conflict do nothing;
  insert into membership (learner_group, person) values (joined, who) on conflict do nothing;
  insert into audit (actor, deed, about) values (who, 'joined a group', joined::text);
  return query select 'joined', who;
end
$$;

-- Makes somebody of the staff out of an invitation, which is used up.
create function accept_invitation(the_token bytea, the_code text, the_name text, the_secret text)
returns table (outcome text, id uuid)
language plpgsql security definer set search_path = composure, pg_temp as $$
#variable_conflict use_column
declare
  asked record;
  who uuid;
begin
  select i.* into asked from invitation i where i.token = the_token and i.ends_at > now() for update;
  if not found then
    return query select 'no-invitation', null::uuid;
    return;
  end if;
  insert into person (code, name, secret) values (the_code, the_name, the_secret)
    on conflict do nothing returning id into who;
  if who is null then
    return query select 'taken', null::uuid;
    return;
  end if;
  insert into person_role (person, role) values (who, asked.role);
  if asked.learner_group is not null then
    insert into membership (learner_group, person) values (asked.learner_group, who);
  end if;
  delete from invitation where token = the_token;
  insert into audit (actor, deed, about) values (who, 'accepted an invitation', asked.role);
  return query select 'joined', who;
end
$$;

-- An invitation for the first coordinator, in the place of an earlier one; false where there is a coordinator.
create function invite_first(the_token bytea) returns boolean
language plpgsql security definer set search_path = composure, pg_temp as $$
begin
  if exists (select from person_role where role = 'coordinator') then return false; end if;
  delete from invitation where made_by is null;
  insert into invitation (token, role, ends_at) values (the_token, 'coordinator', now() + interval '1 day');
  return true;
end
$$;

create function make_invitation(asker uuid, the_token bytea, the_role text, the_group uuid)
returns void language plpgsql security definer set search_path = composure, pg_temp as $$
begin
  perform need_role(asker, 'coordinator');
  insert into invitation (token, role, learner_group, made_by, ends_at)
    values (the_token, the_role, the_group, asker, now() + interval '7 days');
  insert into audit (actor, deed, about) values (asker, 'invited', the_role);
end
$$;

create function make_group(asker uuid, the_name text, the_join_code text) returns uuid
language plpgsql security definer set search_path = composure, pg_temp as $$
declare
  made uuid;
begin
  perform need_role(asker, 'coordinator');
  insert into learner_group (name, join_code) values (the_name, the_join_code) returning id into made;
  insert into audit (actor, deed, about) values (asker, 'made a group', made::text);
  return made;
end
$$;

-- The groups that somebody may see: a coordinator all of them, everybody else those they belong to. The join
-- code is for whoever hands it out.
create function groups_of(asker uuid) returns table (id uuid, name text, join_code text, people jsonb)
language sql stable security definer set search_path = composure, pg_temp as $$
  select g.id, g.name,
    case when has_role(asker, 'coordinator') or has_role(asker, 'assessor') then g.join_code end,
    case when has_role(asker, 'coordinator') or has_role(asker, 'assessor') then (
      select coalesce(jsonb_agg(jsonb_build_object(
          'id', p.id, 'code', p.code, 'name', p.name, 'joined', p.secret is not null,
          'roles', array(select r.role from person_role r where r.person = p.id order by r.role)
        ) order by p.code), '[]'::jsonb)
      from membership m join person p on p.id = m.person where m.learner_group = g.id
    ) else '[]'::jsonb end
  from learner_group g
  where has_role(asker, 'coordinator')
    or exists (select from membership m where m.learner_group = g.id and m.person = asker)
  order by g.name, g.id
$$;

-- Enters learners of a group beforehand, so that a code is theirs; those that are known stay as they are.
create function enter_learners(asker uuid, the_group uuid, codes text[], names text[]) returns integer
language plpgsql security definer set search_path = composure, pg_temp as $$
declare
  entered integer;
begin
  perform need_role(asker, 'coordinator');
  with fresh as (
    insert into person (code, name)
      select c, coalesce(n, '') from unnest(codes, names) as given (c, n)
      on conflict do nothing returning id
  ), learners as (
    insert into person_role (person, role) select id, 'learner' from fresh
  )
  insert into membership (learner_group, person) select the_group, id from fresh;
  get diagnostics entered = row_count;
  insert into audit (actor, deed, about) values (asker, 'entered learners', the_group::text);
  return entered;
end
$$;

-- Takes a learner's passphrase away, so that they choose a new one with the join code, and ends their sessions.
-- A coordinator may, and an assessor of a group of theirs; nobody may for somebody of the staff but a coordinator.
create function forget_secret(asker uuid, the_person uuid) returns void
language plpgsql security definer set search_path = composure, pg_temp as $$
begin
  if not has_role(asker, 'coordinator') and not (
    has_role(asker, 'assessor')
    and not exists (select from person_role where person = the_person and role <> 'learner')
    and exists (
      select from membership mine join membership theirs using (learner_group)
      where mine.person = asker and theirs.person = the_person
    )
  ) then
    raise exception 'That learner is in no group of yours.' using errcode = '42501';
  end if;
  update person set secret = null where id = the_person;
  delete from session where person = the_person;
  insert into audit (actor, deed, about) values (asker, 'took a passphrase away', the_person::text);
end
$$;

-- Deletes a person and everything of theirs. What remains is that it was done, when and by whom.
create function erase_person(asker uuid, the_person uuid) returns boolean
language plpgsql security definer set search_path = composure, pg_temp as $$
declare
  gone boolean;
begin
  if asker <> the_person then perform need_role(asker, 'coordinator'); end if;
  update audit set actor = null where actor = the_person;
  update audit set about = null where about = the_person::text;
  delete from failure where about = (select 'code ' || lower(code) from person where id = the_person);
  delete from person where id = the_person;
  gone := found;
  insert into audit (actor, deed) values (nullif(asker, the_person), 'erased a person');
  return gone;
end
$$;

-- How many seconds nobody is heard about something that was got wrong often; 0 where there is no need to wait.
-- The wait doubles from the sixth time on, up to `longest` seconds, and is forgotten an hour after the last.
create function wait_for(the_about text, free integer, longest integer) returns integer
language sql stable security definer set search_path = composure, pg_temp as $$
  select coalesce(max(greatest(0, ceil(extract(epoch from
      last_at + make_interval(secs => least(longest, 2 ^ least(times - free, 20))) - clock_timestamp()
    )))), 0)::integer
  from failure where about = the_about and times > free and last_at > clock_timestamp() - interval '1 hour'
$$;

create function note_failure(the_about text) returns void
language sql security definer set search_path = composure, pg_temp as $$
  insert into failure (about, times, last_at) values (the_about, 1, clock_timestamp())
  on conflict (about) do update set
    times = case when failure.last_at < clock_timestamp() - interval '1 hour' then 1 else failure.times + 1 end,
    last_at = excluded.last_at
$$;

create function clear_failures(the_about text) returns void
language sql security definer set search_path = composure, pg_temp as
$$ delete from failure where about = the_about $$;

-- Takes away what is over: sessions, invitations, and what was got wrong an hour ago.
create function tidy() returns void
language sql security definer set search_path = composure, pg_temp as $$
  delete from session where begun_at < now() - interval '30 days'
    or seen_at < now() - case when own_device then interval '7 days' else interval '1 hour' end;
  delete from invitation where ends_at < now();
  delete from failure where last_at < now() - interval '1 hour';
$$;

revoke execute on all functions in schema composure from public;
grant execute on function begin_session, person_of, end_session, end_sessions, secret_of, join_group,
  accept_invitation, invite_first, make_invitation, make_group, groups_of, enter_learners, forget_secret,
  erase_person, wait_for, note_failure, clear_failures, tidy to composure_app;
