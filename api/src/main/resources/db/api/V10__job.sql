-- Work that takes longer than a request: it waits, is claimed by a node, and goes on from where it stood when that node
-- goes away. A claim is a new fence and a due_at in the future: the lease. Attempts count the claims since the work last
-- came on. The input and the result are in the words of the kind.
create table if not exists job (
  id bigint not null auto_increment,
  kind varchar(40) not null,
  input varchar(4000) not null,
  account_id bigint null,
  state varchar(16) not null,
  done int not null,
  total int not null,
  attempts int not null,
  due_at datetime(6) not null,
  owner varchar(64) null,
  fence bigint not null,
  result varchar(255) null,
  problem varchar(16) null,
  asked_at datetime(6) not null,
  started_at datetime(6) null,
  settled_at datetime(6) null,
  primary key (id),
  key job_due (state, due_at),
  key job_settled (settled_at),
  key job_account (account_id),
  constraint job_account foreign key (account_id) references account (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Files that somebody handed in for something that reads them soon after, each once a person; forgotten after a while.
create table if not exists upload (
  id bigint not null auto_increment,
  account_id bigint not null,
  sha256 char(64) not null,
  name varchar(255) not null,
  size int not null,
  bytes longblob not null,
  received_at datetime(6) not null,
  primary key (id),
  unique key upload_once (account_id, sha256),
  key upload_age (received_at),
  constraint upload_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
