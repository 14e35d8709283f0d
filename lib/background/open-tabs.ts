import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { mailMatches } from '../messaging/mail-hosts.ts';

/** Starts the content script in mail tabs that were open before Parlance was installed or updated. */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: mailMatches });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [startIn(id)])));
}

type ContentScript = { readonly css?: ScriptPublicPath[]; readonly js?: ScriptPublicPath[] };

async function startIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  // The manifest names files of this very build, which is what the types ask for.
  const scripts = (browser.runtime.getManifest().content_scripts ?? []) as ContentScript[];
  for (const { css, js } of scripts) {
    try {
      if (css !== undefined) await browser.scripting.insertCSS({ target, files: css });
      if (js !== undefined) await browser.scripting.executeScript({ target, files: js });
    } catch {
      // The tab was closed or discarded meanwhile: the manifest starts the script when it loads again.
      return;
    }
  }
}
