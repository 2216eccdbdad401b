/** What the popup's first script leaves for the popup. */
export interface First {
  /** The reply to the first message, as it came; undefined where there is no tab to ask about. */
  firstReply?: Promise<unknown>;
}

/** Opened as a page with `?tab=`, the popup is about that tab. */
export const wantedTab = (): number | undefined => {
  const given = new URLSearchParams(location.search).get('tab');
  return given === null ? undefined : Number(given);
};
