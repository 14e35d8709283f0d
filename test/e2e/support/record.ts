import type { BrowserContext, Request, Worker } from '@playwright/test';

/** A request of any page, frame or worker of the browser. `from` is the document or worker that made it. */
export type SeenRequest = { readonly url: string; readonly from: string };

/** A content security policy that stopped something: in which document or worker, which directive, and what. */
export type Violation = { readonly document: string; readonly directive: string; readonly blocked: string };

/**
 * Everything that tried to leave, or was stopped by a policy, while the browser ran. A fetch that a policy blocks is a
 * violation and never a request, so a proof of silence needs both.
 */
export type BrowserRecord = {
  readonly requests: readonly SeenRequest[];
  /** Asks the workers too; those that stopped meanwhile have been asked when they reported. */
  violations(): Promise<readonly Violation[]>;
  /** Errors that no page program caught. */
  readonly errors: readonly string[];
  /** Begins anew. */
  forget(): Promise<void>;
};

type Reporting = { reportViolation(violation: Violation): void; violations: Violation[] };
declare const self: typeof globalThis & Reporting;

function originOf(request: Request): string {
  const worker = request.serviceWorker();
  if (worker !== null) return worker.url();
  // A navigation request has no frame yet.
  return request.isNavigationRequest() ? 'navigation' : request.frame().url();
}

const listenInWorker = (worker: Worker): Promise<void> =>
  worker.evaluate(() => {
    self.violations = [];
    self.addEventListener('securitypolicyviolation', (event) => {
      const { documentURI, effectiveDirective, blockedURI } = event;
      self.violations.push({ document: documentURI, directive: effectiveDirective, blocked: blockedURI });
    });
  });

const forgetHere = (): void => {
  self.violations = [];
};

async function listenInPages(context: BrowserContext, seen: Violation[]): Promise<void> {
  await context.exposeFunction('reportViolation', (violation: Violation) => seen.push(violation));
  await context.addInitScript(() => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ documentURI, effectiveDirective, blockedURI }) => {
        self.reportViolation({ document: documentURI, directive: effectiveDirective, blocked: blockedURI });
      },
    );
  });
}

/** Records what a browser does from now on. */
export async function recordContext(context: BrowserContext): Promise<BrowserRecord> {
  const requests: SeenRequest[] = [];
  const seen: Violation[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push({ url: request.url(), from: originOf(request) }));
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('serviceworker', (worker) => void listenInWorker(worker));
  await Promise.all([listenInPages(context, seen), ...context.serviceWorkers().map(listenInWorker)]);
  return {
    requests,
    errors,
    async violations() {
      const inWorkers = await Promise.all(
        context.serviceWorkers().map((worker) => worker.evaluate(() => self.violations)),
      );
      return [...seen, ...inWorkers.flat()];
    },
    async forget() {
      for (const list of [requests, seen, errors]) list.length = 0;
      await Promise.all(context.serviceWorkers().map((worker) => worker.evaluate(forgetHere)));
    },
  };
}
