/** An article of our own, with a date, a length, a word of order and a weekday. */
export const OWN_ARTICLE = `A vote after a long night
The bill was passed on 19 June 2024 at 23:40.
After a debate that lasted about two hours, the members voted in the great hall.
On Friday morning the minister signed it.`;

/** Texts of which no story can be made, and the one message that each gets. */
export const BROKEN_TEXTS = [
  ['JSON that breaks off', '{"version": 1,\n "title"', /not valid JSON.*Line 2, column/s],
  ['a table without titles', 'when,where\n2024,Rome', /No column holds the titles.*Line 1, column 1/s],
];
