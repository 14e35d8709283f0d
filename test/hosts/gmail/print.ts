import type { Mail } from '../mailbox/mailbox.ts';
import { esc } from '../page/esc.ts';
import { mailbox } from '../page/world.ts';
import { threadIds } from './ids.ts';
import { titleDate } from './world.ts';

const line = ({ name, address }: Mail['from']): string => `${esc(name)} &lt;${esc(address)}&gt;`;

const messageHtml = (mail: Mail): string =>
  `<table width="100%" cellpadding="0" cellspacing="0" border="0" class="message"><tbody><tr><td><font size="-1"><b>${esc(mail.from.name)} </b>&lt;${esc(mail.from.address)}&gt;</font></td><td align="right"><font size="-1">${esc(titleDate(mail))}</font></td></tr><tr><td colspan="2"><font size="-1" class="recipient"><div>To: ${mail.to.map(line).join(', ')}</div></font></td></tr><tr><td colspan="2"><table width="100%" cellpadding="12" cellspacing="0" border="0"><tbody><tr><td><div style="overflow: hidden;"><font size="-1">${mail.html}</font></div></td></tr></tbody></table></td></tr></tbody></table>`;

/** The page for printing: whole bodies under each other, without ids. `id` is the legacy id of the thread. */
export function printHtml(id: string): string {
  const thread = mailbox.threads.find((candidate) => threadIds(candidate).legacy === id);
  if (thread === undefined) return '';
  return `<div class="bodycontainer"><table width="100%"><tbody><tr><td><b>Mail</b></td><td align="right"><b>${line(mailbox.account)}</b></td></tr></tbody></table><hr><div class="maincontent"><table width="100%"><tbody><tr><td><font size="+1"><b>${esc(thread.subject)}</b></font><br><font size="-1">${thread.mails.length}</font></td></tr></tbody></table>${thread.mails.map((mail) => `<hr>${messageHtml(mail)}`).join('')}</div></div>`;
}
