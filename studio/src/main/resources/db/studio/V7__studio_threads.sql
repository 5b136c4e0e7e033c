-- Threads of a review: what is said about a place of what is under review, until it is resolved. A thread belongs to the
-- round of reviews that begins with the base revision of its proposal, so that a later proposal of the same round shows it
-- too. The path names a field where the place is one, the part a part of the prompt, from 1, where it is one.
create table if not exists studio_thread (
  id bigint not null auto_increment,
  proposal_id bigint not null,
  entity_id bigint not null,
  base_revision int not null,
  place varchar(20) not null,
  path varchar(500) not null,
  part int not null,
  is_open boolean not null,
  opened_at datetime(6) not null,
  primary key (id),
  key studio_thread_round (entity_id, base_revision, id),
  key studio_thread_proposal (proposal_id),
  constraint studio_thread_proposal foreign key (proposal_id) references studio_proposal (id),
  constraint studio_thread_entity foreign key (entity_id) references studio_entity (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What was said in a thread, and who resolved or reopened it when; never changed.
create table if not exists studio_thread_entry (
  id bigint not null auto_increment,
  thread_id bigint not null,
  kind varchar(20) not null,
  author_id bigint null,
  written_at datetime(6) not null,
  text varchar(4000) not null,
  primary key (id),
  key studio_thread_entry_thread (thread_id, id),
  key studio_thread_entry_author (author_id),
  constraint studio_thread_entry_thread foreign key (thread_id) references studio_thread (id),
  constraint studio_thread_entry_author foreign key (author_id) references account (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
