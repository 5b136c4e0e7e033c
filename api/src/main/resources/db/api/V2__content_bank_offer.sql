-- Banks that came with a newer Sextant and that a publisher may publish. The content is canonical JSON under gzip.
create table if not exists content_bank_offer (
  content_sha256 char(64) not null,
  offered_at datetime(6) not null,
  state varchar(16) not null,
  content longblob not null,
  primary key (content_sha256),
  key content_bank_offer_state (state, offered_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
