import type { MailThread } from '../mailbox/mailbox.ts';
import { esc } from '../page/esc.ts';
import { previewOf, threads } from '../page/world.ts';
import { hashTokenOf, messageIds, threadIds } from './ids.ts';
import { freshId, nameOf, rowDate } from './world.ts';

const who = (thread: MailThread): string => {
  const names = [...new Set(thread.mails.map(({ from }) => nameOf(from).split(' ')[0] ?? ''))];
  return thread.mails.length > 1
    ? `${names.join(', ')} <span class="bx0">${thread.mails.length}</span>`
    : names.join('');
};

const rowHtml = (thread: MailThread): string => {
  const last = thread.mails.at(-1);
  if (last === undefined) return '';
  const { perm, legacy } = threadIds(thread);
  const lastId = messageIds(last).legacy;
  return `<tr class="zA yO" id="${freshId()}" tabindex="-1" role="row" draggable="false" data-open="${hashTokenOf(thread)}"><td class="PF xY"></td><td class="yX xY"><div class="yW"><span class="bA4"><span translate="no" class="yP" email="${esc(last.from.address)}" name="${esc(last.from.name)}" data-hovercard-id="${esc(last.from.address)}">${who(thread)}</span></span></div></td><td role="gridcell" class="xY a4W"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog"><span class="bqe" data-thread-id="#${perm}" data-legacy-thread-id="${legacy}" data-legacy-last-message-id="${lastId}" data-legacy-last-non-draft-message-id="${lastId}">${esc(thread.subject)}</span></span></div><span class="y2">${esc(previewOf(last))}</span></div></div></td><td class="xW xY"><span title="${esc(rowDate(last))}" class="bq3">${esc(rowDate(last))}</span></td></tr>`;
};

/** The list of conversations. */
export const listHtml = (): string =>
  `<div class="nH"><div class="BltHke nH oy8Mbf" role="main"><div gh="tl"><table class="F cf zt" role="grid"><tbody>${threads.map(rowHtml).join('')}</tbody></table></div></div></div>`;
