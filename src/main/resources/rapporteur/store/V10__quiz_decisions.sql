-- What moderators decided on questions, the last word counts; prompt is what an edited question says. Nothing is ever changed here.
create table quiz_decision (
    space  text not null,
    number integer not null,
    item   text not null,
    kind   text not null,
    prompt text,
    who    text not null,
    at     bigint not null,
    primary key (space, number)
);
