import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** Key of a text in `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** The keys are checked against the file itself; WXT's own types know them as of its last run only. */
type Lookup = { getMessage(key: string, values: string[]): string };

/** The text of `key` in the user's language. Numbered places `$1`… take `values` in order. */
export const t = (key: MessageKey, ...values: readonly (string | number)[]): string =>
  (browser.i18n as Lookup).getMessage(key, values.map(String));

/** Like {@link t} for a text with forms "one | many"; `$1` is the count itself unless values are given. */
export function plural(key: MessageKey, count: number, ...values: readonly (string | number)[]): string {
  const [one = '', many = one] = t(key, ...(values.length > 0 ? values : [count])).split(' | ');
  return count === 1 ? one : many;
}
