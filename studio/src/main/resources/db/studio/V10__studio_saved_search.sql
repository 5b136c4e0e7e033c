-- Searches that somebody keeps. The conditions are JSON, as the API takes them.
create table if not exists studio_saved_search (
  id bigint not null auto_increment,
  account_id bigint not null,
  name varchar(80) not null,
  conditions text not null,
  saved_at datetime(6) not null,
  primary key (id),
  unique key studio_saved_search_name (account_id, name),
  constraint studio_saved_search_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
