import type { Mail, MailThread } from '../mailbox/mailbox.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Twelve letters that depend on a text and on nothing else. */
function scramble(text: string): string {
  let state = 7n;
  let scrambled = '';
  for (const character of text.padEnd(12, '.')) {
    state = (state * 1_000_003n + BigInt(character.codePointAt(0) ?? 0)) & 0xffff_ffffn;
    scrambled += letters.charAt(Number(state % BigInt(letters.length)));
  }
  return scrambled.slice(-12);
}

/** Kinds of account: their ids begin differently. */
export type Account = 'business' | 'consumer';

const begins = {
  business: { conversation: 'AAQkADSample', item: 'AAMkADSample' },
  consumer: { conversation: 'AQQkADAwSample', item: 'AQMkADAwSample' },
};

/** Id of a conversation. Its last 11 characters come back in the page. */
export const conversationIdOf = (thread: MailThread, account: Account): string =>
  `${begins[account].conversation}${'0'.repeat(48)}AQAD${scramble(thread.id)}=`;

/** Id of one mail. */
export const itemIdOf = (mail: Mail, account: Account): string =>
  `${begins[account].item}${'0'.repeat(60)}AAA${scramble(mail.id)}=`;

/** Instance key of a row of the list; it has nothing to do with the conversation's id. */
export const rowIdOf = (thread: MailThread): string => `AQAAAX${scramble(`row ${thread.id}`)}=`;

/** The part of an id that the page uses in its own ids. */
export const suffixOf = (id: string): string => id.slice(-11);
