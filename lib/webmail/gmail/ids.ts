const LEGACY_ID = /^[0-9a-f]{15,16}$/u;
const PERMANENT_ID = /(?:thread|msg)-f:(\d{17,20})$/u;

/** A legacy id of 15 or 16 hexadecimal digits, or null; Gmail sometimes writes `undefined` or nothing. */
export const legacyId = (text: string | null | undefined): string | null =>
  text != null && LEGACY_ID.test(text) ? text : null;

/** The legacy id inside `thread-f:<decimal>` or `msg-f:<decimal>`. Temporary ids (`msg-a:r…`) have none. */
export function idFromPermanent(text: string | null | undefined): string | null {
  const digits = PERMANENT_ID.exec(text ?? '')?.[1];
  return digits === undefined ? null : legacyId(BigInt(digits).toString(16));
}
