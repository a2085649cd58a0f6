-- Times are milliseconds since 1970. One row for each question that somebody learns; stability and difficulty are null until it
-- has been marked.
create table study_card (
    person      text not null,
    space       text not null,
    item        text not null,
    likeness    text not null,
    stage       text not null,
    step        integer not null,
    stability   double precision,
    difficulty  double precision,
    due         bigint not null,
    last_review bigint,
    primary key (person, space, item)
);

-- number counts the marks of a person; the other columns are as in study_card, before the mark.
create table study_review (
    person      text not null,
    number      integer not null,
    space       text not null,
    item        text not null,
    rating      text not null,
    at          bigint not null,
    stage       text not null,
    step        integer not null,
    stability   double precision,
    difficulty  double precision,
    due         bigint not null,
    last_review bigint,
    primary key (person, number)
);

create table study_habits (
    person    text primary key,
    fresh     integer not null,
    retention double precision not null,
    hour      integer,
    language  text not null,
    reminded  bigint not null
);
