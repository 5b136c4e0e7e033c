-- The highest version that any working copy of the entity had which is no more: it became a revision, or was thrown away.
-- The next one counts on from there, so that a window which was left open never takes it for the one that it has seen.
alter table studio_entity add column copy_version int not null default 0;
