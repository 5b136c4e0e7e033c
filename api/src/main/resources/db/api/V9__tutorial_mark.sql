-- What somebody does with tutorials: keeps them for later, has seen them, found them useful or not. saved_release is the
-- release that the tutorial was read in when it was saved, so that it can be shown when a later one no longer has it.
create table if not exists tutorial_mark (
  account_id bigint not null,
  tutorial varchar(255) not null,
  saved_at datetime(6) null,
  saved_release int null,
  seen_at datetime(6) null,
  rating varchar(16) null,
  rated_at datetime(6) null,
  primary key (account_id, tutorial),
  key tutorial_mark_rating (tutorial, rating),
  constraint tutorial_mark_account foreign key (account_id) references account (id) on delete cascade,
  constraint tutorial_mark_release foreign key (saved_release) references content_release (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
