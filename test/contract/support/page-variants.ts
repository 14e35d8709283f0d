import type { Host } from '../../../lib/domain/message/message.ts';

// These run inside the page, so each stands on its own.

type Kept = { keptPage: HTMLElement };

/** Remembers the page as it is now. */
export function keepPage(): void {
  (window as unknown as Kept).keptPage = document.documentElement.cloneNode(true) as HTMLElement;
}

/** Puts back the page as it was remembered. */
export function restorePage(): void {
  document.documentElement.replaceWith((window as unknown as Kept).keptPage.cloneNode(true));
}

/** Puts a word that must never leave the page into every text and into every attribute that holds words or links. */
export function plantCanaries(): void {
  const canary = 'zebraqx';
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.parentElement?.localName !== 'style') (node as Text).data += ` ${canary}`;
  const words = ['title', 'alt', 'name', 'aria-label', 'data-name', 'href', 'src', 'value', 'class', 'lang'];
  for (const { attributes } of document.querySelectorAll('*'))
    for (const attribute of attributes) if (words.includes(attribute.name)) attribute.value += ` ${canary}`;
  for (const person of document.querySelectorAll('[email], [data-hovercard-id*="@"]'))
    for (const name of ['email', 'data-hovercard-id']) person.setAttribute(name, `${canary}@example.com`);
  document.documentElement.lang = canary;
  document.title = `${canary} - ${canary}@example.com - ${canary}`;
}

/** Attributes that a page has lost outside of mail bodies. */
type Lost = { readonly selector: string; readonly names: readonly string[] };

/** Takes attributes away. */
export function loseAttributes({ selector, names }: Lost): void {
  const inside = '.a3s, [jslog^="20277;"] > *, [id^="UniqueMessageBody"], [contenteditable="true"]';
  for (const element of document.querySelectorAll(selector)) {
    if (element.parentElement?.closest(inside) != null) continue;
    for (const name of names) element.removeAttribute(name);
  }
}

const without = (selector: string, ...names: string[]): Lost => ({ selector, names });

type Variants = Readonly<Record<string, Lost | (() => void)>>;

const anyVariants: Variants = {
  'without labels': without('[aria-label]:not([role="button"])', 'aria-label'),
  'with more elements around everything': () => {
    const inside = '.a3s, [jslog^="20277;"], [id^="UniqueMessageBody"], [contenteditable="true"]';
    const wrapped =
      '[role="listitem"], [email], [title][alt], [id^="MSG_"], [data-testid], h2, [id^="CONV_"], .a3s, [id^="UniqueMessageBody"]';
    for (const element of document.querySelectorAll(wrapped)) {
      if (element.parentElement?.closest(inside) != null || /^t[drh]$/.test(element.localName)) continue;
      const wrapper = document.createElement(getComputedStyle(element).display === 'inline' ? 'span' : 'div');
      element.replaceWith(wrapper);
      wrapper.append(element);
    }
  },
  'from right to left': () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
  },
  'with somebody else’s card open': () => {
    for (const put of ['append', 'prepend'] as const) {
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      const person = document.createElement('span');
      person.setAttribute('email', 'sam@orchid-plastics.example.com');
      person.setAttribute('data-hovercard-id', 'sam@orchid-plastics.example.com');
      const date = document.createElement('span');
      date.title = 'Tomorrow';
      date.setAttribute('alt', 'Tomorrow');
      dialog.append(person, date, document.createElement('h2'));
      document.body[put](dialog);
    }
  },
  'with a picture that is named like a date': () => {
    for (const sender of document.querySelectorAll('.gD, [id$="_FROM"]')) {
      const badge = document.createElement('img');
      badge.title = 'Verified';
      badge.alt = 'Verified';
      sender.after(badge);
    }
  },
};

/** Ways in which a page may differ from every page we saw: something may be missing of it then, nothing may be wrong. */
export const pageVariants: Readonly<Record<Host, Variants>> = {
  gmail: {
    ...anyVariants,
    'without legacy ids': without('*', 'data-legacy-thread-id', 'data-legacy-message-id'),
    'without permanent ids': without('[data-thread-perm-id]', 'data-thread-perm-id'),
    'without names': without('[email][name]', 'name'),
    'without alt': without('[title][alt]', 'alt'),
    'without the log': without('[jslog]', 'jslog'),
    'without the mark of editors': without('[g_editable]', 'g_editable'),
    'without a list around the messages': without('[role="list"]', 'role'),
    'without expanded state': without('[role="listitem"]', 'aria-expanded'),
    'with hovercards only': without('[email]', 'email'),
    'with permanent ids that say undefined': () => {
      for (const name of ['data-thread-perm-id', 'data-message-id'])
        for (const element of document.querySelectorAll(`[${name}]`)) element.setAttribute(name, 'undefined');
    },
    'with senders that have no address any more': () => {
      for (const item of document.querySelectorAll('[role="listitem"], .adn.ads')) {
        const [first] = item.querySelectorAll('[email]');
        const address = first?.getAttribute('email');
        for (const element of item.querySelectorAll(
          `[email="${address}"], [data-hovercard-id="${address}"]`,
        )) {
          if (element.closest('.a3s, form, .hb') !== null) continue;
          for (const name of ['email', 'data-hovercard-id', 'jid']) element.removeAttribute(name);
        }
      }
    },
    'without tables': () => {
      const inside = '.a3s, [jslog^="20277;"], [role="grid"], [id^="UniqueMessageBody"]';
      if (location.search.includes('view=pt')) return;
      for (const element of [...document.querySelectorAll('table, tbody, tr, td, th')].toReversed()) {
        if (element.closest(inside) !== null) continue;
        const block = document.createElement('div');
        for (const { name, value } of element.attributes) block.setAttribute(name, value);
        block.append(...element.childNodes);
        element.replaceWith(block);
      }
    },
  },
  outlook: {
    ...anyVariants,
    'without sections': without('[data-app-section]', 'data-app-section'),
    'without the title of the headline': without('[id^="CONV_"] [title]', 'title'),
    'without roles of rows': without('[role="option"]', 'role', 'aria-selected'),
    'without ids of dates and recipients': without('[id$="_DATETIME"], [id$="_TO"], [id$="_CC"]', 'id'),
  },
};
