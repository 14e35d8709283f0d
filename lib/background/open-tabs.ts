import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Starts the content script in tabs that were open before Parlance could run in them. */
export async function startInOpenTabs(matches: string[]): Promise<void> {
  const tabs = matches.length === 0 ? [] : await browser.tabs.query({ url: matches });
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [startIn(id)])));
}

/** Files of a content script, by their paths in the extension. */
export type ContentScript = { readonly css: ScriptPublicPath[]; readonly js: ScriptPublicPath[] };

/** The content scripts of the manifest. Firefox answers with whole addresses there and takes paths only. */
export function contentScripts(): ContentScript[] {
  const paths = (files: readonly string[] = []) =>
    // The manifest names files of this very build, which is what the types ask for.
    files.map((file) => file.replace(/^[a-z-]+:\/\/[^/]+\//u, '')) as ScriptPublicPath[];
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.map(({ css, js }) => ({ css: paths(css), js: paths(js) }));
}

async function startIn(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  for (const { css, js } of contentScripts()) {
    try {
      if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
      if (js.length > 0) await browser.scripting.executeScript({ target, files: js });
    } catch {
      // The tab was closed or discarded meanwhile: the manifest starts the script when it loads again.
      return;
    }
  }
}
