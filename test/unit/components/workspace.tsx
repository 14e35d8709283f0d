import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';

/** A page of the workspace at a route of its own; `at` says where it went. */
export function atRoute(path: string, page: ReactNode): { readonly page: ReactNode; at: () => string } {
  const { hook, history } = memoryLocation({ path, record: true });
  return { page: <Router hook={hook}>{page}</Router>, at: () => history.at(-1) ?? '' };
}
