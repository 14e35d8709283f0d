import { type Address, readAddress } from '../message/address.ts';
import { err, ok, type Result } from '../result.ts';
import { freeMailDomains } from './free-mail-domains.ts';

/** The entries of a list that could not be understood. */
export type UnreadableEntries = { readonly kind: 'unreadable-entries'; readonly entries: readonly string[] };

const entriesOf = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

/** One entry per line, trimmed, without empty lines; a line that is too long, or one too many, is not understood. */
export function readLines(
  text: string,
  { most, longest }: { readonly most: number; readonly longest: number },
): Result<string[], UnreadableEntries> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const refused = lines.filter((line, at) => line.length > longest || at >= most);
  return refused.length === 0 ? ok(lines) : err({ kind: 'unreadable-entries', entries: refused });
}

/** Addresses separated by commas, semicolons or white space; each once. */
export function readAddresses(text: string): Result<Address[], UnreadableEntries> {
  return readList(text, readAddress);
}

/**
 * Mail domains to follow, separated by commas, semicolons or white space, with or without a leading `@`; each once, in
 * lower case. A free-mail domain is refused: following it would mean to read everybody.
 */
export function readDomains(text: string): Result<string[], UnreadableEntries> {
  return readList(text, readDomain);
}

/** Domains and addresses in one list: an entry with something before its `@` is an address. */
export function readFollowed(
  text: string,
): Result<{ readonly domains: string[]; readonly addresses: Address[] }, UnreadableEntries> {
  const isAddress = (entry: string) => entry.indexOf('@') > 0;
  const entries = entriesOf(text);
  const domains = readDomains(entries.filter((entry) => !isAddress(entry)).join(' '));
  const addresses = readAddresses(entries.filter(isAddress).join(' '));
  if (domains.ok && addresses.ok) return ok({ domains: domains.value, addresses: addresses.value });
  const unreadable = [domains, addresses].flatMap((read) => (read.ok ? [] : read.error.entries));
  return err({ kind: 'unreadable-entries', entries: unreadable });
}

const DOMAIN = /^(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

function readDomain(entry: string): string | null {
  const domain = entry.replace(/^@/, '').toLowerCase();
  return DOMAIN.test(domain) && !freeMailDomains.has(domain) ? domain : null;
}

function readList<T>(text: string, read: (entry: string) => T | null): Result<T[], UnreadableEntries> {
  const values = new Set<T>();
  const unreadable: string[] = [];
  for (const entry of entriesOf(text)) {
    const value = read(entry);
    if (value === null) unreadable.push(entry);
    else values.add(value);
  }
  return unreadable.length > 0 ? err({ kind: 'unreadable-entries', entries: unreadable }) : ok([...values]);
}
