-- Which edition of the documents was asked; of what was asked before, none is known, and none of today's is it.
alter table exchange add column edition text not null default '';
