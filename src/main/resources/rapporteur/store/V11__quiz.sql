-- Times are milliseconds since 1970. A game is its plan and the events that happened, in their order; event is JSON, and person is
-- whose data it is. Questions are kept by their ids only: what they say stays in the documents.
create table quiz (
    id       text primary key,
    space    text not null,
    channel  text not null,
    language text not null,
    host     text,
    at       bigint not null,
    mode     text not null,
    millis   bigint not null,
    items    text not null,
    finished boolean not null
);

create index quiz_running on quiz (id) where not finished;

create table quiz_event (
    quiz   text not null references quiz on delete cascade,
    number integer not null,
    at     bigint not null,
    person text,
    event  text not null,
    primary key (quiz, number)
);

create index quiz_event_of_person on quiz_event (person) where person is not null;

-- What the events come to, for lists and statistics. correct says whether the answer was right, point whether it was worth one.
create table quiz_result (
    quiz     text not null references quiz on delete cascade,
    question integer not null,
    person   text not null,
    space    text not null,
    mode     text not null,
    item     text not null,
    at       bigint not null,
    response text not null,
    correct  boolean not null,
    point    boolean not null,
    millis   bigint not null,
    primary key (quiz, question, person)
);

create index quiz_result_of_person on quiz_result (person);
create index quiz_result_of_space on quiz_result (space, at);

-- What a player was last called in a space.
create table quiz_name (
    space  text not null,
    person text not null,
    name   text not null,
    at     bigint not null,
    primary key (space, person)
);

-- Who doesn't want to be in lists of the best.
create table quiz_unlisted (
    person text primary key,
    at     bigint not null
);
