-- Times are milliseconds since 1970. A change that folder and index have not followed yet has followed = false.
create table change (
    space       text not null,
    number      integer not null,
    at          bigint not null,
    who         text not null,
    kind        text not null,
    file        text not null,
    before_hash text,
    after_hash  text,
    followed    boolean not null,
    primary key (space, number)
);

create index change_pending on change (space) where not followed;

create table content (
    space   text not null,
    hash    text not null,
    content blob not null,
    primary key (space, hash)
);
