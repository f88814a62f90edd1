-- All that is kept of a person, for themselves or for the coordinator whom they asked. What a coordinator has
-- taken out is logged.
create function export_person(asker uuid, the_person uuid) returns jsonb
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
      'lists', (
        select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'begunAt', l.begun_at, 'entries', (
            select coalesce(jsonb_agg(jsonb_build_object('keptAt', e.kept_at, 'text', e.body) order by e.n), '[]')
            from entry e where e.list = l.id
          )) order by l.begun_at, l.id), '[]')
        from list l where l.writer = p.id
      )
    )
    from person p where p.id = the_person
  );
end
$$;

revoke execute on function export_person from public;
grant execute on function export_person to composure_app;
