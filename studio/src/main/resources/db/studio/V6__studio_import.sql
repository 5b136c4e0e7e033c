-- Banks that somebody handed in as files to be taken into the drafts: first a plan, then, where somebody wants it, the
-- revisions. The base is the release that the files began with. The problems are what the rules say of the files, as JSON.
create table if not exists studio_import (
  id bigint not null auto_increment,
  account_id bigint null,
  name varchar(255) not null,
  upload_id bigint not null,
  base_release int not null,
  state varchar(16) not null,
  refusal varchar(24) null,
  refused_file varchar(255) null,
  problems mediumtext null,
  problem_count int not null,
  error_count int not null,
  reason varchar(500) null,
  overwrites tinyint not null,
  job_id bigint null,
  planned_at datetime(6) not null,
  primary key (id),
  key studio_import_account (account_id),
  constraint studio_import_base foreign key (base_release) references content_release (number),
  constraint studio_import_account foreign key (account_id) references account (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What a plan would do with each thing in the files. The document is what they say, where that is to be written; the newest
-- checksum is that of what the studio had of it then, empty where it had nothing: where it has something else when the plan
-- is carried out, the entry is left. The revision is the one that was written.
create table if not exists studio_import_entry (
  import_id bigint not null,
  position int not null,
  kind varchar(32) not null,
  entity_key varchar(100) not null,
  action varchar(16) not null,
  newest_sha256 varchar(64) not null,
  document longtext null,
  state varchar(16) not null,
  revision int null,
  primary key (import_id, position),
  key studio_import_entry_action (import_id, action, position),
  key studio_import_entry_state (import_id, state, position),
  constraint studio_import_entry_import foreign key (import_id) references studio_import (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
