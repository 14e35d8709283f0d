import { setHtml } from '../page/html.ts';
import { later } from '../page/later.ts';
import { listenForShortcuts } from '../page/shortcuts.ts';
import { options } from '../page/world.ts';
import { act, listenTo } from './actions.ts';
import { takeRecipient } from './drafts.ts';
import { frameHtml, windowHtml } from './frame.ts';
import { handle } from './handle.ts';
import { route } from './route.ts';
import { labels } from './world.ts';

/* The page program of the simulated Outlook. */

const root = document.documentElement;
root.lang = labels.lang;
root.dir = labels.dir;
root.dataset['theme'] = options.theme;
document.body.setAttribute('role', 'application');
document.body.className = 'ms-Fabric';

const wellAt = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[role="combobox"][contenteditable="true"]') : null;

document.addEventListener('keydown', (event) => {
  const well = wellAt(event.target);
  if (well === null || !['Enter', 'Tab', ';', ','].includes(event.key)) return;
  if (event.key !== 'Tab') event.preventDefault();
  takeRecipient(well);
});
document.addEventListener('focusout', ({ target }) => {
  const well = wellAt(target);
  if (well !== null) takeRecipient(well);
});
addEventListener('popstate', route);
listenTo(document);
listenForShortcuts(handle.shortcuts, (action) => act(action, null));
Object.assign(globalThis, { __host: handle });

later(() => {
  setHtml(document.body, location.pathname.includes('/deeplink/') ? windowHtml() : frameHtml());
  route();
});
