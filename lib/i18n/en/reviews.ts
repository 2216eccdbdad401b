export const reviews = {
  storeFull:
    'There is no space left on this computer for the review, so nothing was saved. What was saved before is still there. Free some space, then try again.',
  storeUnavailable:
    'The browser does not let Pitchcheck keep reviews here. This happens in private windows. Nothing was saved.',
  storeFailed:
    'The browser could not finish saving, so nothing was saved. What was saved before is still there. Try again.',
  keepReadAgain: 'The text has changed since it was read. Read it again, then save the review.',
  keepTooLarge: 'This is too long to keep in a review. Save a selection of it instead.',
  sayTooLarge: 'This is too long to keep. Shorten it, then save it again.',
  importNotJson: 'This is not a Pitchcheck file. Nothing was changed.',
  importDamaged: 'Part of this file cannot be read as a review. Nothing was changed.',
  importNewer:
    'This file was made by a newer Pitchcheck. Update Pitchcheck, then import it again. Nothing was changed.',
  importChanged: 'Something in this file was changed after it was made. Nothing was changed here.',
  importTooLarge: 'This file holds more than Pitchcheck can take in. Nothing was changed.',
} as const;
