const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december';
const NUMBER = String.raw`\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|eighteen|twenty|thirty|sixty|ninety`;
const LENGTH = 'days?|weeks?|months?|quarters?|years?';

/** A time that a figure is over, begins at or ends at. What recurs, as in "a year", is no period: it is a rate. */
const PERIOD = new RegExp(
  [
    String.raw`\b(?:in|since|during|between|by|until|from|for|to)\s(?:(?:early|late|mid|the year to|the year ending|the first|year|spring|summer|autumn|winter|financial year)[\s-])?(?:(?:${MONTH}),?\s)?(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?(?![\d,.]\d|\d|\s?%)(?:\s(?:to|and|until|–|-)\s(?:(?:${MONTH})\s)?(?:19|20)\d\d)?`,
    String.raw`\b(?:over|within|in|after|during|across|for)\s(?:just\s|only\s|under\s|less than\s|an?\s)?(?:(?:the|its|their|our)\s)?(?:(?:first|last|past|next|initial)\s)?(?:${NUMBER})[\s-](?:${LENGTH})\b`,
    String.raw`\b(?:over|within|in|after|during)\s(?:the|its|their|our)\s(?:first|last|past|next|initial|same)\s(?:${LENGTH})\b`,
    String.raw`\bin\s(?:Q[1-4]|H[12]|FY\s?\d\d)\b(?:\s(?:of\s)?(?:19|20)\d\d\b)?`,
    String.raw`\bin (?:year|month|quarter) (?:one|two|three|\d)\b`,
    String.raw`\b(?:in|within|inside|over) (?:a|one|a single|its first|the first) (?:year|month|quarter|week)\b`,
    String.raw`\bover the (?:contract|lifetime|life|term)\b`,
    String.raw`\b(?:from|between)\s(?:${MONTH})\s(?:to|and|until)\s(?:${MONTH})\b`,
  ].join('|'),
  'i',
);

/** The time a sentence's figures are over, in its own words; '' where it says none. */
export const periodIn = (sentence: string): string => PERIOD.exec(sentence)?.[0] ?? '';
