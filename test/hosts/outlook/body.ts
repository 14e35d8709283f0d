import type { Mail } from '../mailbox/mailbox.ts';
import { markHits } from '../page/bodies.ts';
import { setHtml } from '../page/html.ts';
import { options } from '../page/world.ts';

/** The host puts `x_` before every id and class of a mail; quoted mails collect several. */
function prefixNames(root: Element): void {
  for (const element of root.querySelectorAll('[id], [class]')) {
    if (element.id !== '') element.id = `x_${element.id}`;
    if (element.classList.length > 0) {
      element.className = Array.from(element.classList, (name) => `x_${name}`).join(' ');
    }
  }
}

function rewriteLinks(root: Element): void {
  for (const [index, link] of root.querySelectorAll('a[href]').entries()) {
    const href = link.getAttribute('href') ?? '';
    link.setAttribute('data-linkindex', String(index));
    if (!href.startsWith('http') || options.account === 'consumer') continue;
    link.setAttribute('originalsrc', href);
    link.setAttribute(
      'href',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(href)}&data=05%7C02`,
    );
    link.setAttribute('data-auth', 'NotApplicable');
  }
}

/** In the dark theme the host turns colours around and keeps the original ones in attributes. */
function darken(root: Element): void {
  for (const element of root.querySelectorAll<HTMLElement>('[style*="color"], [color]')) {
    element.setAttribute('data-ogsc', element.style.color || (element.getAttribute('color') ?? ''));
    element.style.color = 'rgb(228, 232, 236)';
  }
}

const hitElement = (): HTMLElement => {
  const hit = document.createElement('span');
  hit.setAttribute('data-markjs', 'true');
  hit.className = 'mark';
  return hit;
};

/** Wraps search hits the way the host does. */
export const markSearchHits = (body: Element, word: string): void => markHits(body, word, hitElement);

const scopeOf = (mail: Mail): string => `rps_${(mail.sentAtMs % 0xffff).toString(16).padStart(4, '0')}`;

/** A mail's HTML after the host has cleaned it. The `visibility` attribute is the host's and hides nothing. */
export function cleaned(html: string, mail: Mail): string {
  const holder = document.createElement('div');
  setHtml(holder, html);
  prefixNames(holder);
  rewriteLinks(holder);
  if (options.theme === 'dark') darken(holder);
  if (options.searchHit !== null) markSearchHits(holder, options.searchHit);
  const scope = scopeOf(mail);
  const style = `<style type="text/css">\n.${scope} p.x_MsoNormal\n\t{margin:0}\n</style>`;
  return `<div visibility="hidden">${style}<div class="${scope}"><div dir="ltr">${holder.innerHTML}</div></div></div>`;
}
