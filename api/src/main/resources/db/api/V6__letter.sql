-- Letters to people, written in the transaction of what they tell and sent by whichever node claims them. A claim is
-- a new fence and a due_at in the future: the lease. The links in a text are secrets: it is sealed with a key of the
-- installation, and emptied when the letter is sent or given up.
create table if not exists letter (
  id bigint not null auto_increment,
  account_id bigint null,
  recipient varchar(320) not null,
  locale varchar(35) not null,
  subject varchar(255) not null,
  text mediumtext not null,
  written_at datetime(6) not null,
  state varchar(16) not null,
  settled_at datetime(6) null,
  attempts int not null,
  due_at datetime(6) not null,
  owner varchar(64) null,
  fence bigint not null,
  problem varchar(255) null,
  primary key (id),
  key letter_due (state, due_at),
  key letter_settled (settled_at),
  key letter_account (account_id),
  constraint letter_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Links that can be used once. Only the hash of a token is kept; subject is the e-mail address that a link is about.
create table if not exists account_link (
  token_sha256 char(64) not null,
  account_id bigint not null,
  purpose varchar(32) not null,
  subject varchar(320) not null,
  made_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  primary key (token_sha256),
  key account_link_account (account_id, purpose, made_at),
  key account_link_expiry (expires_at),
  constraint account_link_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
