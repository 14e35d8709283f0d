import type { Address } from '../domain/message/address.ts';
import type { Correspondent } from '../domain/message/message.ts';

/** Nobody the page names. */
export const NOBODY: Correspondent = { name: null, address: null };

/** Zero-width and bidirectional marks, and the glyphs of icon fonts, which webmails put into names and dates. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/gu;
/** Never matches in more than linear time: one class, two fixed characters. */
const ADDRESS = /^[^\s@<>()[\]:;,"]+@[^\s@<>()[\]:;,"]+$/u;
const NAME_AND_ADDRESS = /^([^<>]*)<([^<>]*)>$/u;
const MAX_ADDRESS = 320;

/** Nothing of either kind: most names, dates and addresses are kept as they are. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Text of a header: without invisible characters, white space collapsed. */
export const headerText = (text: string | null | undefined): string =>
  PLAIN.test(text ?? '') ? (text ?? '') : (text ?? '').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();

/** The text as a lower-case address, or null when it is none. */
export function addressIn(text: string | null | undefined): Address | null {
  if (text?.includes('@') !== true) return null;
  const plain = headerText(text)
    .replace(/^mailto:/iu, '')
    .toLowerCase();
  // The pattern is the proof; the schema is not used here because it would bring zod into the mail page.
  return plain.length <= MAX_ADDRESS && ADDRESS.test(plain) ? (plain as Address) : null;
}

/** Somebody from an address attribute and a name; a name that only repeats the address is no name. */
export function correspondent(name: string | null | undefined, address: Address | null): Correspondent {
  const shown = headerText(name);
  const saysNothing = shown === '' || (address !== null && addressIn(shown) === address);
  return { name: saysNothing ? null : shown, address };
}

/** Somebody written as `Name <address>` or `Name`. A name that looks like an address proves nothing and stays a name. */
export function readCorrespondent(text: string | null | undefined): Correspondent {
  const shown = headerText(text);
  const parts = NAME_AND_ADDRESS.exec(shown);
  const address = parts === null ? null : addressIn(parts[2]);
  return address === null ? { name: shown || null, address: null } : correspondent(parts?.[1], address);
}
