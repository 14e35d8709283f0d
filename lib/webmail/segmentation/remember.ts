/** More different values than any mail client writes; a mail that has more was made to fill the memory. */
const MAX_KNOWN = 500;
/** Longer values are not worth their room. */
const MAX_LENGTH = 500;

/** The same function of a string with its last answers kept: mails repeat the same attributes on every paragraph. */
export function remember<T>(answerOf: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const answer = answerOf(value);
    if (known.size >= MAX_KNOWN) known.clear();
    if (value.length <= MAX_LENGTH) known.set(value, answer);
    return answer;
  };
}
