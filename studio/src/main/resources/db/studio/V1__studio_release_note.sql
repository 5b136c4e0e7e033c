-- What publishers wrote about releases: each save is a revision, nothing is overwritten.
create table if not exists studio_release_note (
  id bigint not null auto_increment,
  release_number int not null,
  revision int not null,
  text mediumtext not null,
  author varchar(255) not null,
  written_at datetime(6) not null,
  primary key (id),
  unique key studio_release_note_revision (release_number, revision),
  constraint studio_release_note_release foreign key (release_number) references content_release (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
