/** Whether a draft asks for a readback already: one a message is enough. */
export const asksForReadback = (ownText: string): boolean =>
  /\bin your own words\b|\brestate\b/iu.test(ownText);
