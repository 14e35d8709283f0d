import type { MailThread } from '../mailbox/mailbox.ts';
import { esc } from '../page/esc.ts';
import { previewOf, threads } from '../page/world.ts';
import { rowIdOf } from './ids.ts';
import { dateOf, idOfThread, labels } from './world.ts';

const rowHtml = (thread: MailThread, index: number): string => {
  const last = thread.mails.at(-1);
  if (last === undefined) return '';
  const day = dateOf(last).split(' ').slice(0, -1).join(' ');
  const label = esc(`${last.from.name} ${thread.subject} ${dateOf(last)}`);
  return `<div data-index="${index}" data-item-index="${index}"><div class="EeHm8 vw4vq" data-animatable="true"><div aria-label="${label}" aria-selected="false" class="jGG6V gDC9O" data-convid="${esc(idOfThread(thread))}" data-focusable-row="true" id="${esc(rowIdOf(thread))}" role="option" tabindex="-1"><div class="persona"><span title="${esc(last.from.address)}">${esc(last.from.name)}</span><span class="when">${esc(day)}</span></div><div class="about"><span title="">${esc(thread.subject)}</span></div><div class="preview"><span title="">${esc(previewOf(last))}</span></div></div></div></div>`;
};

/** The list of conversations. Its scroller draws rows by index, as the host's virtual list does. */
export const listHtml = (): string =>
  `<div tabindex="-1" role="complementary" data-app-section="MessageList" aria-label="${esc(labels.list)}" data-skip-link-name="${esc(labels.skipList)}" id="${esc(labels.skipList)}-region"><div id="MailList" class="Cz7T5" tabindex="-1"><div class="Cz7T5" role="region"><div class="Cz7T5" role="listbox" tabindex="-1" aria-activedescendant=""><div data-testid="virtuoso-scroller" class="customScrollBar"><div data-testid="virtuoso-item-list">${threads.map(rowHtml).join('')}</div></div></div></div></div></div>`;

/** Marks the row of a thread as selected. It stays so when the pane is emptied. */
export function selectRow(thread: MailThread): void {
  for (const row of document.querySelectorAll('[role="option"]')) {
    row.setAttribute('aria-selected', String(row.id === rowIdOf(thread)));
  }
  document.querySelector('[role="listbox"]')?.setAttribute('aria-activedescendant', rowIdOf(thread));
}
