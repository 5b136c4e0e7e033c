-- Who wrote a note is an account: a login is an e-mail address, which everybody could read and which outlived the account.
set @change = if((select count(*) from information_schema.columns
    where table_schema = database() and table_name = 'studio_release_note' and column_name = 'account_id') > 0,
  'do 0',
  'alter table studio_release_note
    drop column author,
    add column account_id bigint null after text,
    add key studio_release_note_account (account_id),
    add constraint studio_release_note_account foreign key (account_id) references account (id) on delete set null');
prepare studio_change from @change;
execute studio_change;
deallocate prepare studio_change;
