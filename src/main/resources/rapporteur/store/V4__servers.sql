-- The Discord server an exchange belongs to; null where it belongs to none, as in direct messages. What hangs on an exchange,
-- verdicts and gaps, belongs to the same server.
alter table exchange add column server text;
