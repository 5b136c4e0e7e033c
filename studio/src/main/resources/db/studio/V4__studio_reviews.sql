-- Revisions that were put forward for review, and what became of them; at most one of an entity is open. The base is the
-- revision that was accepted before, or came with a release; 0 where there was none: what lies between is under review.
create table if not exists studio_proposal (
  id bigint not null auto_increment,
  entity_id bigint not null,
  base_revision int not null,
  revision int not null,
  state varchar(20) not null,
  proposer_id bigint null,
  proposed_at datetime(6) not null,
  note varchar(4000) not null,
  reviewer_id bigint null,
  decided_at datetime(6) null,
  primary key (id),
  key studio_proposal_entity (entity_id, state),
  key studio_proposal_state (state, id),
  key studio_proposal_proposer (proposer_id),
  key studio_proposal_reviewer (reviewer_id),
  constraint studio_proposal_revision foreign key (entity_id, revision) references studio_revision (entity_id, number),
  constraint studio_proposal_proposer foreign key (proposer_id) references account (id) on delete set null,
  constraint studio_proposal_reviewer foreign key (reviewer_id) references account (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What was said about a proposal, on the whole of it or on a field; never changed.
create table if not exists studio_remark (
  id bigint not null auto_increment,
  proposal_id bigint not null,
  author_id bigint null,
  written_at datetime(6) not null,
  path varchar(500) not null,
  text varchar(4000) not null,
  primary key (id),
  key studio_remark_proposal (proposal_id, id),
  key studio_remark_author (author_id),
  constraint studio_remark_proposal foreign key (proposal_id) references studio_proposal (id),
  constraint studio_remark_author foreign key (author_id) references account (id) on delete set null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Revisions that a release may have: validated ones, and those that archive what a validated one takes the place of.
create table if not exists studio_acceptance (
  entity_id bigint not null,
  revision int not null,
  proposal_id bigint not null,
  primary key (entity_id, revision),
  key studio_acceptance_proposal (proposal_id),
  constraint studio_acceptance_revision foreign key (entity_id, revision) references studio_revision (entity_id, number),
  constraint studio_acceptance_proposal foreign key (proposal_id) references studio_proposal (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
