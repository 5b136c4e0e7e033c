-- Who published which release in the studio, and which earlier release it brings back, if it does.
create table if not exists studio_publication (
  release_number int not null,
  publisher_id bigint null,
  restores int null,
  primary key (release_number),
  key studio_publication_publisher (publisher_id),
  constraint studio_publication_release foreign key (release_number) references content_release (number),
  constraint studio_publication_restores foreign key (restores) references content_release (number),
  constraint studio_publication_publisher foreign key (publisher_id) references account (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
