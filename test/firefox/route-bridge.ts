import type { BrowserContext, Route } from '@playwright/test';
import type { HTTPRequest, Page } from 'puppeteer-core';

type Routing = Pick<BrowserContext, 'route'>;
type Rule = { readonly pattern: string | RegExp; readonly handler: Parameters<Routing['route']>[1] };
type Answer = NonNullable<Parameters<Route['fulfill']>[0]>;

/** Lets handlers that were written for Playwright answer a page of Firefox; the newest rule that fits decides. */
export async function bridgeRoutes(page: Page): Promise<Routing> {
  const rules: Rule[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, rules));
  return {
    route(pattern, handler) {
      if (typeof pattern !== 'string' && !(pattern instanceof RegExp))
        throw new Error('Only strings and regular expressions are bridged.');
      rules.unshift({ pattern, handler });
      return Promise.resolve({ dispose: () => Promise.resolve() } as never);
    },
  };
}

/** Patterns of the hosts are origins with everything below them. */
const fits = (url: string, pattern: string | RegExp): boolean =>
  typeof pattern === 'string' ? url.startsWith(pattern.replace(/\*+$/u, '')) : pattern.test(url);

async function answer(request: HTTPRequest, rules: readonly Rule[]): Promise<void> {
  const rule = rules.find(({ pattern }) => fits(request.url(), pattern));
  if (rule === undefined) return request.continue();
  const route = routeOf(request);
  await rule.handler(route, route.request());
}

const routeOf = (request: HTTPRequest): Route =>
  ({
    request: () => ({
      url: () => request.url(),
      resourceType: () => (request.isNavigationRequest() ? 'document' : 'other'),
    }),
    abort: () => request.abort(),
    fulfill: ({ status = 200, contentType, headers = {}, body = '' }: Answer) =>
      request.respond({ status, headers, body, ...(contentType === undefined ? {} : { contentType }) }),
  }) as unknown as Route; // all that the handlers of the hosts use of it
