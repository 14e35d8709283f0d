import { type Address, domainOf } from '../message/address.ts';
import { freeMailDomains } from './free-mail-domains.ts';

/** Whether only this sender is followed, or everybody at the same domain. */
export type FollowScope = 'address' | 'domain';

/**
 * How a sender may be followed; the first choice is the one to suggest. Empty when the address is the user's own.
 *
 * - free-mail domain, or the user's own company: the address only
 * - another company: its domain, or the address
 */
export function followChoices(address: Address, ours: readonly Address[] = []): readonly FollowScope[] {
  if (ours.includes(address)) return [];
  const domain = domainOf(address);
  const shared = freeMailDomains.has(domain) || ours.some((own) => domainOf(own) === domain);
  return shared ? ['address'] : ['domain', 'address'];
}

/**
 * A supplier name to start from.
 *
 * - `li@harbour-castings.example.com` → `Harbour Castings`, `x@mail.acme.co.uk` → `Acme`
 * - free mail: the part before the `@`, `wei.zhang@gmail.com` → `Wei Zhang`
 */
export function suggestSupplierName(address: Address): string {
  const domain = domainOf(address);
  return titleOf(freeMailDomains.has(domain) ? localPartOf(address) : companyLabelOf(domain));
}

const localPartOf = (address: Address): string => address.slice(0, address.lastIndexOf('@'));

/** Host labels in front of a company's name that say nothing about it. */
const mailHostLabels = new Set(['mail', 'email', 'smtp', 'mx', 'www', 'e', 'info', 'news', 'notify']);

/** Second labels that registries use below a country (`co.uk`, `com.br`): the name stands before them. */
const registryLabels = new Set([
  'co',
  'com',
  'net',
  'org',
  'ac',
  'edu',
  'gov',
  'ltd',
  'plc',
  'or',
  'ne',
  'go',
  'gob',
]);

function companyLabelOf(domain: string): string {
  const labels = domain.split('.').filter((label) => label !== '');
  const top = labels.at(-1) ?? domain;
  const second = labels.at(-2) ?? '';
  const suffixLength = isReserved(second, top) || isRegistry(second, top) ? 2 : 1;
  const own = labels.slice(0, -suffixLength).filter((label) => !mailHostLabels.has(label));
  return own.at(-1) ?? (second || domain);
}

const isRegistry = (second: string, top: string): boolean => top.length === 2 && registryLabels.has(second);

/** RFC 2606 keeps `example.com` and its siblings for documentation: the name before it is the company. */
const isReserved = (second: string, top: string): boolean =>
  second === 'example' && ['com', 'org', 'net'].includes(top);

const titleOf = (label: string): string =>
  label
    .split(/[-._+]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
