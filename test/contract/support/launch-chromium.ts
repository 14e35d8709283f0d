import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../run/find-chromium.mjs';

/** The Chromium the other tests use. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch(executablePath === null ? {} : { executablePath });
}
