import { setHtml } from '../page/html.ts';
import { later } from '../page/later.ts';
import { listenForShortcuts } from '../page/shortcuts.ts';
import { options } from '../page/world.ts';
import { act, listenTo } from './actions.ts';
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

addEventListener('popstate', route);
listenTo(document);
listenForShortcuts(handle.shortcuts, (action) => act(action, null));
Object.assign(globalThis, { __host: handle });

later(() => {
  setHtml(document.body, location.pathname.includes('/deeplink/') ? windowHtml() : frameHtml());
  route();
});
