-- Answers now keep what they say apart from what they quote, so that they can be read in any language. What was given before
-- can't be told apart any more and is forgotten, as it would be a little later.
delete from exchange;
