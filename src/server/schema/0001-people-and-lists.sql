-- People of one centre, and the append-only lists that they write. Everything stands in a schema of its own.
-- The server works under the role composure_app, which can do what is granted at the foot and nothing else.

create table person (
  id uuid primary key default gen_random_uuid(),
  code text not null check (code ~ '^[A-Za-z0-9][A-Za-z0-9.@_-]{0,99}$'),
  -- Names of people stand here and nowhere else.
  name text not null default '' check (length(name) <= 200),
  created_at timestamptz not null default now()
);
-- Nobody should have to remember how they wrote it.
create unique index person_code on person (lower(code));

create table person_role (
  person uuid not null references person on delete cascade,
  role text not null
    check (role in ('learner', 'assessor', 'verifier', 'external-verifier', 'coordinator')),
  primary key (person, role)
);

create table learner_group (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null default now()
);

create table membership (
  learner_group uuid not null references learner_group on delete cascade,
  person uuid not null references person on delete cascade,
  primary key (learner_group, person)
);
create index membership_person on membership (person);

-- A list has one writer. Its kind stands before its colon, its id, which the browser made, after it.
create table list (
  id text primary key check (id ~ '^attempt:[A-Za-z0-9-]{1,100}$'),
  writer uuid not null references person on delete cascade,
  begun_at timestamptz not null default now()
);
create index list_writer on list (writer);

create table entry (
  list text not null references list on delete cascade,
  n integer not null check (n >= 0),
  -- When the writer's device kept it, in milliseconds since 1970.
  kept_at bigint not null,
  body text not null,
  received_at timestamptz not null default now(),
  -- Of the hash of the entry before it, and of this body.
  hash bytea not null,
  primary key (list, n)
);

-- Who is asking: set anew for every question, and gone with its transaction.
create function asking() returns uuid
language sql stable set search_path = composure, pg_temp as
$$ select nullif(current_setting('composure.person', true), '')::uuid $$;

-- Security definer: it looks at roles and groups on behalf of those who may not.
create function may_read(writer uuid) returns boolean
language sql stable security definer set search_path = composure, pg_temp as $$
  select writer = asking()
    or exists (select from person_role where person = asking() and role = 'verifier')
    or exists (
      select from person_role r
      join membership mine on mine.person = r.person
      join membership theirs on theirs.learner_group = mine.learner_group
      where r.person = asking() and r.role = 'assessor' and theirs.person = writer
    )
$$;

alter table list enable row level security;
create policy list_read on list for select to composure_app using (may_read(writer));
create policy list_begin on list for insert to composure_app with check (writer = asking());

alter table entry enable row level security;
create policy entry_read on entry for select to composure_app
  using (exists (select from list l where l.id = entry.list));
create policy entry_append on entry for insert to composure_app
  with check (exists (select from list l where l.id = entry.list and l.writer = asking()));

-- Security definer: row-level security would hide the end of the list from whoever may not read it.
create function next_entry() returns trigger
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
  new.hash := sha256(coalesce(last.hash, ''::bytea) || convert_to(new.body, 'UTF8'));
  return new;
end
$$;
create trigger next_entry before insert on entry for each row execute function next_entry();

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'An entry that was kept never changes.'; end $$;
create trigger never_changes before update on entry for each row execute function refuse_change();

-- Appends `bodies` from number `first` on, and gives what became of it and how far the list has come. The same
-- again is 'kept'; another text under a number that is taken is a 'conflict'; one with a hole before it, a 'gap'.
create function append_entries(person uuid, the_list text, first integer, at bigint, bodies text[])
returns table (outcome text, head integer)
language plpgsql
set search_path = composure, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
declare
  owner uuid;
  come integer;
  known integer;
  alike integer;
begin
  perform set_config('composure.person', append_entries.person::text, true);
  -- One at a time for each list: what is compared here cannot grow meanwhile.
  perform pg_advisory_xact_lock(hashtextextended(the_list, 0));
  select l.writer into owner from list l where l.id = the_list;
  if owner is null and first = 0 then
    insert into list (id, writer) values (the_list, append_entries.person)
      on conflict do nothing returning writer into owner;
  end if;
  if owner is distinct from append_entries.person then
    return query select 'not-yours', 0;
    return;
  end if;
  select coalesce(max(e.n) + 1, 0) into come from entry e where e.list = the_list;
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
    perform pg_notify('composure', the_list);
  end if;
  return query select 'kept', come;
end
$$;

-- The entries of a list from number `first` on, as far as whoever asks may read them.
create function entries_from(person uuid, the_list text, first integer, most integer)
returns table (n integer, kept_at bigint, body text, hash bytea)
language plpgsql
set search_path = composure, pg_temp set enable_seqscan = off as $$
#variable_conflict use_column
begin
  perform set_config('composure.person', entries_from.person::text, true);
  return query select e.n, e.kept_at, e.body, e.hash from entry e
    where e.list = the_list and e.n >= first order by e.n limit most;
end
$$;

-- The lists that somebody writes, and how far each has come.
create function lists_of(person uuid) returns table (id text, head integer)
language plpgsql
set search_path = composure, pg_temp as $$
#variable_conflict use_column
begin
  perform set_config('composure.person', lists_of.person::text, true);
  return query select l.id, (select coalesce(max(e.n) + 1, 0) from entry e where e.list = l.id)
    from list l where l.writer = lists_of.person order by l.begun_at, l.id;
end
$$;

-- Whether a list is there for whoever asks.
create function can_read(person uuid, the_list text) returns boolean
language plpgsql
set search_path = composure, pg_temp as $$
begin
  perform set_config('composure.person', can_read.person::text, true);
  return exists (select from list l where l.id = the_list);
end
$$;

revoke execute on all functions in schema composure from public;
grant usage on schema composure to composure_app;
grant execute on function asking, may_read, append_entries, entries_from, lists_of, can_read
  to composure_app;
grant select, insert on list, entry to composure_app;
