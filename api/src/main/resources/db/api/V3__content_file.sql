-- The files that releases name by the hash of their bytes, each kept once and never changed, and the names under which
-- releases hand them out.
create table if not exists content_file (
  sha256 char(64) not null,
  media_type varchar(255) not null,
  size int not null,
  bytes mediumblob not null,
  primary key (sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

create table if not exists content_file_name (
  sha256 char(64) not null,
  name varchar(255) not null,
  primary key (sha256, name),
  constraint content_file_name_file foreign key (sha256) references content_file (sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
