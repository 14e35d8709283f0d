/**
 * Whether the user's own words call something late. Asked before it is logged: much that is late for one side is on time
 * in the words of the other.
 *
 * - "they are late again", "delivery was delayed", "missed the deadline": yes
 * - "later", "at the latest", "lately": no
 */
export const saysLate = (text: string): boolean =>
  /\b(?:(?<!\b(?:of|as) )late(?! (?:shift|edition))|overdue|delay(?:s|ed)?|past due|behind schedule|missed (?:the |a |their |our )?(?:deadline|date|delivery))\b/iu.test(
    text,
  );
