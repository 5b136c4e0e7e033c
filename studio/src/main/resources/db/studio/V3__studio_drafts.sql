-- What authors edit: each entity of content that somebody has opened in the studio, by its kind and its key there. The
-- revision is the newest; 0 while there is none. The parent is what it belongs to by that revision: a challenge to a skill,
-- a skill to a tube, a tube to a competence; empty for anything else.
create table if not exists studio_entity (
  id bigint not null auto_increment,
  kind varchar(32) not null,
  entity_key varchar(100) not null,
  parent varchar(100) not null,
  revision int not null,
  primary key (id),
  unique key studio_entity_key (kind, entity_key),
  key studio_entity_parent (kind, parent)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Revisions, never changed and never deleted: documents in canonical JSON, as a release writes the entity. One that came
-- with a release has its number and no author; of one whose author deleted the account only the author is forgotten. The
-- checksum is that of the document's bytes, by which it is found again in a release.
create table if not exists studio_revision (
  entity_id bigint not null,
  number int not null,
  author_id bigint null,
  written_at datetime(6) not null,
  reason varchar(500) not null,
  restored_from int null,
  release_number int null,
  document_sha256 char(64) not null,
  document longtext not null,
  primary key (entity_id, number),
  key studio_revision_author (author_id),
  constraint studio_revision_entity foreign key (entity_id) references studio_entity (id),
  constraint studio_revision_author foreign key (author_id) references account (id) on delete set null,
  constraint studio_revision_release foreign key (release_number) references content_release (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What authors have before them, one a person and entity, as they typed it. Each save counts the version up, so that two
-- windows of one person notice each other.
create table if not exists studio_working_copy (
  account_id bigint not null,
  entity_id bigint not null,
  version int not null,
  base_revision int not null,
  document longtext not null,
  saved_at datetime(6) not null,
  primary key (account_id, entity_id),
  key studio_working_copy_entity (entity_id),
  constraint studio_working_copy_account foreign key (account_id) references account (id) on delete cascade,
  constraint studio_working_copy_entity foreign key (entity_id) references studio_entity (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
