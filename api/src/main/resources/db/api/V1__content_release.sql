-- What was published, one row a release, never changed. The document is the release in its canonical form, compressed
-- with gzip; document_sha256 is the checksum of the compressed bytes, content_sha256 that of the content in them.
create table if not exists content_release (
  number int not null,
  published_at datetime(6) not null,
  origin varchar(16) not null,
  content_sha256 char(64) not null,
  max_reachable_level int not null,
  maximum_pix int not null,
  document_sha256 char(64) not null,
  document longblob not null,
  primary key (number),
  key content_release_sha256 (content_sha256)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
