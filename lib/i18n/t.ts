import { createI18n } from '@wxt-dev/i18n';
import type messages from '../../public/_locales/en/messages.json';

/** Key of a text in `public/_locales`. */
export type MessageKey = keyof typeof messages;

const i18n = createI18n();

/** The text of `key` in the user's language. Numbered places `$1`… take `values` in order. */
export const t = (key: MessageKey, ...values: readonly (string | number)[]): string =>
  i18n.t(key, values.map(String));

/** Like {@link t} for a text with forms "one | many"; `$1` is the count itself unless values are given. */
export const plural = (key: MessageKey, count: number, ...values: readonly (string | number)[]): string =>
  i18n.t(key, count, values.length > 0 ? values.map(String) : [String(count)]);
