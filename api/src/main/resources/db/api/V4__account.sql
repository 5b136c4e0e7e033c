-- People who sign in. An id is never given again; password_hash is empty until a password is chosen.
create table if not exists account (
  id bigint not null auto_increment,
  first_name varchar(100) not null,
  last_name varchar(100) not null,
  locale varchar(35) not null,
  password_hash varchar(255) null,
  created_at datetime(6) not null,
  primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What an account is known by: an e-mail address, a user name given by a school, the subject of an identity provider.
-- One account may have several; subjects of e-mail addresses and user names are in lower case.
create table if not exists account_identity (
  provider varchar(64) not null,
  subject varchar(320) not null,
  account_id bigint not null,
  created_at datetime(6) not null,
  confirmed_at datetime(6) null,
  primary key (provider, subject),
  key account_identity_account (account_id),
  constraint account_identity_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What somebody may do beside learning.
create table if not exists account_role (
  account_id bigint not null,
  role varchar(32) not null,
  granted_at datetime(6) not null,
  granted_by bigint null,
  primary key (account_id, role),
  constraint account_role_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
