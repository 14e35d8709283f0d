import { browser } from 'wxt/browser';

/** Where a route of the workspace opens: `workspaceUrl('/suppliers')`. */
export const workspaceUrl = (route: `/${string}`): string =>
  `${browser.runtime.getURL('/options.html')}#${route}`;

/** The route of one record: ids are free text, so they are escaped. */
export const routeOf = (room: 'suppliers' | 'glossary' | 'charters', id: string): `/${string}` =>
  `/${room}/${encodeURIComponent(id)}`;
