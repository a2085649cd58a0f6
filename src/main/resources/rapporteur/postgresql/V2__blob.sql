-- What SQLite calls a blob. Before the table with one, so that the SQL that follows is the same for both.
create domain blob as bytea;
