-- One row a learner. Whatever is written about what somebody knows locks it first, so that all writes of one learner come
-- one after the other; each answer, start and reset takes the next sequence number, and whoever replays them in that order
-- rebuilds what is known.
create table if not exists learner (
  account_id bigint not null,
  sequence bigint not null,
  primary key (account_id),
  constraint learner_account foreign key (account_id) references account (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- What is known of one learner on one tube: the highest validated level, the lowest invalidated one, and the levels asked
-- directly, in the order asked, with commas between them.
create table if not exists knowledge_state (
  account_id bigint not null,
  tube varchar(100) not null,
  floor_level int not null,
  floor_at datetime(6) null,
  ceiling_level int null,
  ceiling_at datetime(6) null,
  asked varchar(100) not null,
  primary key (account_id, tube),
  constraint knowledge_state_learner foreign key (account_id) references learner (account_id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Tests of learners, each on the release and under the policy that it began with. The seed is never shown. under_way is
-- kind and subject while the test is, and null afterwards: of each subject one may be. The question is the one handed out
-- and not answered yet; answered are ids of challenges in the order asked, with spaces between them.
create table if not exists assessment (
  id bigint not null auto_increment,
  account_id bigint not null,
  kind varchar(16) not null,
  subject varchar(100) not null,
  under_way varchar(117) null,
  release_number int not null,
  policy varchar(64) not null,
  locales varchar(255) not null,
  seed binary(16) not null,
  state varchar(16) not null,
  improving boolean not null,
  sequence bigint not null,
  started_at datetime(6) not null,
  changed_at datetime(6) not null,
  completed_at datetime(6) null,
  question_number int null,
  question_challenge varchar(100) null,
  question_at datetime(6) null,
  question_focus_lost boolean not null,
  answered mediumtext not null,
  idempotency_key varchar(100) not null,
  answer_count int not null,
  fast_answers int not null,
  current_burst int not null,
  longest_burst int not null,
  focus_losses int not null,
  total_millis bigint not null,
  primary key (id),
  unique key assessment_idempotency_key (account_id, idempotency_key),
  unique key assessment_under_way (account_id, under_way),
  unique key assessment_sequence (account_id, sequence),
  key assessment_subject (account_id, kind, subject, id),
  constraint assessment_learner foreign key (account_id) references learner (account_id) on delete cascade,
  constraint assessment_release foreign key (release_number) references content_release (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Answers, never changed: what was given, as canonical JSON, with all that its outcome came from, and where in the
-- learner's sequence it stands.
create table if not exists assessment_answer (
  assessment_id bigint not null,
  number int not null,
  account_id bigint not null,
  sequence bigint not null,
  tube varchar(100) not null,
  level int not null,
  skill varchar(100) not null,
  challenge varchar(100) not null,
  challenge_version int not null,
  given mediumtext not null,
  outcome varchar(16) not null,
  focus_lost boolean not null,
  handed_out_at datetime(6) not null,
  arrived_at datetime(6) not null,
  seconds_left int null,
  idempotency_key varchar(100) not null,
  primary key (assessment_id, number),
  unique key assessment_answer_idempotency_key (assessment_id, idempotency_key),
  unique key assessment_answer_sequence (account_id, sequence),
  constraint assessment_answer_assessment foreign key (assessment_id) references assessment (id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;

-- Resets of competences, never changed: everything known of the tubes, with spaces between them, was forgotten.
create table if not exists competence_reset (
  account_id bigint not null,
  sequence bigint not null,
  competence varchar(8) not null,
  tubes mediumtext not null,
  reset_at datetime(6) not null,
  primary key (account_id, sequence),
  key competence_reset_competence (account_id, competence),
  constraint competence_reset_learner foreign key (account_id) references learner (account_id) on delete cascade
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
