import type { Mail, MailThread } from '../mailbox/mailbox.ts';
import { markHits } from '../page/bodies.ts';
import { esc } from '../page/esc.ts';
import { setHtml } from '../page/html.ts';
import { options } from '../page/world.ts';
import { messageIds, threadIds } from './ids.ts';
import { freshId, labels } from './world.ts';

const kept = /^gmail_(quote|attr|extra|default|sendername|signature_prefix)/;
const renamed = (name: string, salt: string): string => (kept.test(name) ? name : `m_-${salt}${name}`);

function renameMarkup(root: Element, salt: string): void {
  for (const element of root.querySelectorAll('[id], [class]')) {
    if (element.id !== '') element.id = `m_-${salt}${element.id}`;
    const names = [...element.classList].map((name) => renamed(name, salt));
    if (names.length > 0) element.className = names.join(' ');
  }
}

/** Long tokens get a break opportunity in the middle, which splits their text node. */
function breakLongTokens(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    const token = /\S{10,}/.exec(text.data);
    if (token !== null) text.splitText(token.index + 6).before(document.createElement('wbr'));
  }
}

const hitElement = (): HTMLElement => {
  const hit = document.createElement('span');
  hit.className = 'il';
  return hit;
};

/** Wraps search hits the way the host does. */
export const markSearchHits = (body: Element, word: string): void => markHits(body, word, hitElement);

/** A mail's HTML after the host has cleaned it. */
export function cleaned(html: string, mail: Mail): string {
  const holder = document.createElement('div');
  setHtml(holder, html);
  renameMarkup(holder, messageIds(mail).perm.slice(-12));
  breakLongTokens(holder);
  if (options.searchHit !== null) markSearchHits(holder, options.searchHit);
  return holder.innerHTML;
}

const dots = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

// Nearly every mail ends with such a pair, also without anything to trim.
const nothingTrimmed = '<div class="yj6qo"></div><div class="adL">\n</div>';

const trimmed = (html: string): string =>
  `<div class="yj6qo ajU"><div id="${freshId()}" class="ajR" role="button" tabindex="0" data-tooltip="${esc(labels.showTrimmed)}" aria-label="${esc(labels.showTrimmed)}" aria-expanded="false"><img class="ajT" src="${dots}"></div></div><div class="adL" style="display:none">${html}</div>`;

const encoded = (id: string): string => btoa(`["#${id}"]`);

const clippedHtml = (mail: Mail): string =>
  options.clipped
    ? `<div class="iX">… <a href="?ui=2&amp;view=lg&amp;permmsgid=${messageIds(mail).perm}">${esc(labels.viewWhole)}</a></div>`
    : '';

/** The body of an expanded message, and the empty hidden twin that follows it. */
export function bodyHtml(thread: MailThread, mail: Mail): string {
  const rest = mail.quotedHtml === '' ? nothingTrimmed : trimmed(cleaned(mail.quotedHtml, mail));
  const jslog = `20277; u014N:xr6bB; 1:${encoded(threadIds(thread).perm)}; 4:${encoded(messageIds(mail).perm)}`;
  return `<div id="${freshId()}" class="ii gt" jslog="${jslog}"><div id="${freshId()}" class="a3s aiL ">${cleaned(mail.html, mail)}${rest}${clippedHtml(mail)}</div></div><div id="${freshId()}" class="ii gt" style="display:none"><div id="${freshId()}" class="a3s aiL "></div></div>`;
}
