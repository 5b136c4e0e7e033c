-- Sessions: one row each time somebody signs in. The refresh tokens of a session come of its seed, its generation and a
-- key of the installation; only their SHA-256 is kept, in refresh_token.
create table if not exists session (
  id bigint not null auto_increment,
  account_id bigint not null,
  seed binary(32) not null,
  generation int not null,
  client varchar(64) not null,
  created_at datetime(6) not null,
  used_at datetime(6) not null,
  ended_at datetime(6) null,
  primary key (id),
  key session_account (account_id, used_at),
  key session_used (used_at),
  constraint session_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists refresh_token (
  token_sha256 char(64) not null,
  session_id bigint not null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  primary key (token_sha256),
  key refresh_token_session (session_id),
  constraint refresh_token_session foreign key (session_id) references session (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Networks from which somebody signed in, so that attempts from elsewhere cannot lock them out.
create table if not exists account_network (
  account_id bigint not null,
  network varchar(64) not null,
  signed_in_at datetime(6) not null,
  primary key (account_id, network),
  constraint account_network_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Registrations by their idempotency key, so that one that is repeated finds the account it made.
create table if not exists account_registration (
  key_sha256 char(64) not null,
  account_id bigint not null,
  data_sha256 char(64) not null,
  registered_at datetime(6) not null,
  primary key (key_sha256),
  key account_registration_account (account_id),
  constraint account_registration_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- How many attempts a guard has counted since an instant. What is counted is known by its SHA-256 alone.
create table if not exists guard_count (
  guard varchar(32) not null,
  subject_sha256 char(64) not null,
  began_at datetime(6) not null,
  attempts int not null,
  primary key (guard, subject_sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What happened to accounts: rows are added and never changed. It outlives the accounts, of which it then keeps the
-- numbers alone.
create table if not exists audit_event (
  id bigint not null auto_increment,
  happened_at datetime(6) not null,
  kind varchar(32) not null,
  account_id bigint null,
  actor_id bigint null,
  session_id bigint null,
  client varchar(64) null,
  detail varchar(1000) null,
  primary key (id),
  key audit_event_account (account_id, id),
  key audit_event_actor (actor_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
