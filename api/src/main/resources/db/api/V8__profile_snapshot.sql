-- Profiles as they stood at an instant, never changed: the release they were reckoned on, and pix and levels, for ever.
-- scores is JSON, one object a competence in the order of their indexes.
create table if not exists profile_snapshot (
  id bigint not null auto_increment,
  account_id bigint not null,
  taken_at datetime(6) not null,
  reason varchar(32) not null,
  release_number int not null,
  pix int not null,
  maximum_pix int not null,
  certifiable boolean not null,
  policy varchar(64) not null,
  scores text not null,
  primary key (id),
  key profile_snapshot_account (account_id, id),
  constraint profile_snapshot_account foreign key (account_id) references account (id) on delete cascade,
  constraint profile_snapshot_release foreign key (release_number) references content_release (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
