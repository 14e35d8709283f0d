import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/**
 * Lets the interface's own sentences be said outside of a browser. To be imported before anything that says one: the
 * library that finds the browser looks for it when it is loaded.
 */
const texts: Readonly<Record<string, { readonly message: string }>> = messages;
const getMessage = (key: string, values: readonly string[] = []): string =>
  (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
