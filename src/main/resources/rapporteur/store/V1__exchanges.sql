-- Times are milliseconds since 1970. given and turn are JSON.
create table exchange (
    id      text primary key,
    person  text not null,
    channel text not null,
    at      bigint not null,
    asked   text not null,
    given   text not null,
    turn    text,
    message text
);

create index exchange_of_place on exchange (person, channel, at);
create index exchange_of_message on exchange (message) where message is not null;
create index exchange_at on exchange (at);

create table verdict (
    exchange text not null references exchange on delete cascade,
    person   text not null,
    helpful  boolean not null,
    at       bigint not null,
    primary key (exchange, person)
);

create index verdict_of_person on verdict (person);

create table gap (
    exchange text not null references exchange on delete cascade,
    person   text not null,
    at       bigint not null,
    primary key (exchange, person)
);

create index gap_of_person on gap (person);
