import type { ComposeStart } from '../page/answer.ts';
import { setHtml, the } from '../page/html.ts';
import { openDraft } from './drafts.ts';

const styles = ['/__host/page/page.css', '/__host/outlook/outlook.css']
  .map((path) => `<link rel="stylesheet" href="${location.origin}${path}">`)
  .join('');

/**
 * Goes on with a draft in a window of its own. The window is `about:blank` and everything in it is put there by this
 * page, whose listeners it also shares.
 */
export function openWindow(start: ComposeStart, listen: (target: Document) => void): void {
  const opened = window.open('', '_blank', 'popup,width=760,height=600');
  if (opened === null) return;
  setHtml(opened.document.head, `<title>${start.subject}</title>${styles}`);
  opened.document.documentElement.dataset['theme'] = document.documentElement.dataset['theme'];
  setHtml(
    opened.document.body,
    '<div id="app"><div data-app-section="Form_Content" role="form" class="Form_Content"></div></div>',
  );
  listen(opened.document);
  openDraft(start, 'window', the('.Form_Content', opened.document));
}
