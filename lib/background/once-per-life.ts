import { browser } from 'wxt/browser';

/**
 * Does the work of a name when the extension comes to life: installed, updated, turned on again, or started with the browser. Of
 * turning on browsers tell nobody, but session memory is empty then. The worker itself wakes far more often. Work that was
 * not finished is done again, so it must bear that.
 */
export async function oncePerLife(name: string, work: () => Promise<void>): Promise<void> {
  const mark = `done:${name}`;
  const { [mark]: isDone } = await browser.storage.session.get(mark);
  if (isDone === true) return;
  await work();
  // Last: a worker that was stopped at its work begins again when it wakes.
  await browser.storage.session.set({ [mark]: true });
}
