-- A space whose deletion is decided, until nothing of it is left.
create table erasure (
    space text primary key
);
