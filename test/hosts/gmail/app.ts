import { setHtml } from '../page/html.ts';
import { later } from '../page/later.ts';
import { listenForShortcuts } from '../page/shortcuts.ts';
import { options } from '../page/world.ts';
import { act } from './actions.ts';
import { takeRecipient } from './drafts.ts';
import { frameHtml, windowHtml } from './frame.ts';
import { handle } from './handle.ts';
import { printHtml } from './print.ts';
import { route } from './route.ts';
import { labels } from './world.ts';

/* The page program of the simulated Gmail. */

const isWindow = location.pathname.endsWith('/popout');

function listen(): void {
  document.addEventListener('click', (event) => {
    const pressed =
      event.target instanceof Element
        ? event.target.closest('[data-act], [data-open], .ajR, .kv, .adx, .adn .gE')
        : null;
    if (pressed !== null) act(pressed);
  });
  document.addEventListener('keydown', ({ key, target }) => {
    if (target instanceof HTMLInputElement && target.matches('.agP')) {
      if ([',', 'Enter', 'Tab'].includes(key)) takeRecipient(target);
    } else if (key === 'Enter' && target instanceof HTMLElement && target.matches('[data-act]'))
      target.click();
  });
  document.addEventListener('focusout', ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches('.agP')) takeRecipient(target);
  });
  addEventListener('hashchange', route);
  listenForShortcuts(handle.shortcuts, (action) => act(action));
}

function mount(): void {
  const query = new URLSearchParams(location.search);
  if (query.get('view') === 'pt') {
    setHtml(document.body, printHtml(query.get('th') ?? ''));
    return;
  }
  setHtml(document.body, isWindow ? windowHtml() : frameHtml());
  document.documentElement.dataset['theme'] = options.theme;
  document.documentElement.lang = labels.lang;
  route();
}

Object.assign(globalThis, { __host: handle });
listen();
// Until the host knows its mode, the body has no class at all.
later(mount);
