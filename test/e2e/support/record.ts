import type { BrowserContext, Request } from '@playwright/test';

/** A request of any page, frame or worker of the browser. `from` is the document or worker that made it. */
export type SeenRequest = { readonly url: string; readonly from: string };

/** Everything that tried to leave, or was stopped by a policy, while the browser ran. */
export type Record = {
  readonly requests: readonly SeenRequest[];
  /** Texts of the browser's reports of broken content security policies, from every document and worker. */
  readonly violations: readonly string[];
  /** Errors that no page program caught. */
  readonly errors: readonly string[];
};

function originOf(request: Request): string {
  const worker = request.serviceWorker();
  if (worker !== null) return worker.url();
  // A navigation request has no frame yet.
  return request.isNavigationRequest() ? 'navigation' : request.frame().url();
}

/** Records what a browser does from now on. A fetch that a policy blocks is a violation and never a request. */
export function recordContext(context: BrowserContext): Record {
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push({ url: request.url(), from: originOf(request) }));
  context.on('console', (message) => {
    if (/content security policy|trusted ?types?/i.test(message.text())) violations.push(message.text());
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  return { requests, violations, errors };
}
