import * as z from 'zod/mini';

/** An email address in lower case. The identity of a sender; a display name never is. */
export const Address = z
  .string()
  .check(z.maxLength(320), z.regex(/^[^\s@<>]+@[^\s@<>]+$/))
  .brand<'Address'>();
export type Address = z.infer<typeof Address>;

/** Lower-cased and trimmed address, or null when the text is no address. */
export function readAddress(text: string): Address | null {
  const parsed = z.safeParse(Address, text.trim().toLowerCase());
  return parsed.success ? parsed.data : null;
}

/** The part after the last `@`. */
export const domainOf = (address: Address): string => address.slice(address.lastIndexOf('@') + 1);
