-- What was made under a key that a client chose: the same sent again finds it. The fingerprint is the SHA-256 of the mutation
-- and its arguments, the result names what was made, empty while it is being made.
create table if not exists studio_once (
  account_id bigint not null,
  idempotency_key varchar(100) not null,
  fingerprint char(64) not null,
  result mediumtext not null,
  asked_at datetime(6) not null,
  primary key (account_id, idempotency_key),
  key studio_once_asked (asked_at),
  constraint studio_once_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- When a reviewer was last told by letter that something waits for them: they are told at most once a day.
create table if not exists studio_reviewer_told (
  account_id bigint not null,
  told_at datetime(6) not null,
  primary key (account_id),
  constraint studio_reviewer_told_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
