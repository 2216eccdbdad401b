/** How much a record may hold. Lengths are UTF-16 units unless they say bytes. What is longer is refused, never cut. */
export const LIMITS = {
  reviewer: 100,
  title: 300,
  tag: 60,
  note: 2000,
  answer: 2000,
  where: 500,
  quote: 1000,
  url: 8192,
  /** Titles, subjects, names and rules as they come from outside. */
  line: 2000,
  /** Items of any list in a reading. */
  items: 10_000,
  readings: 1000,
  entries: 10_000,
  /** One entry without its id as JSON in UTF-8, so that a judgement costs a team less than 5 kB. */
  entryBytes: 4096,
  /** One reading likewise: as many claims as it may hold, each with its surroundings, and then some. */
  readingBytes: 32_000_000,
  /** One that is shared: CouchDB refuses documents over 8 MB, and gives rules no time for more than half of that. */
  sharedBytes: 4_000_000,
  /** The full text of a reading. */
  text: 20_000_000,
  /** A file that is imported. */
  file: 400_000_000,
} as const;
