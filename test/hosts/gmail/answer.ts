import type { Mail, MailThread, Person } from '../mailbox/mailbox.ts';
import type { ComposeStart } from './compose.ts';
import { isMe } from './world.ts';

const prefixed = (prefix: string, subject: string): string =>
  subject.startsWith(`${prefix}:`) ? subject : `${prefix}: ${subject}`;

const others = (people: readonly Person[]): Person[] => people.filter((person) => !isMe(person));

/** An empty draft to nobody. */
export const newDraft: ComposeStart = {
  kind: 'new',
  thread: null,
  answered: null,
  to: [],
  cc: [],
  subject: '',
};

/** A draft that answers or forwards a mail. */
export function answerTo(thread: MailThread, answered: Mail, act: string): ComposeStart {
  if (act === 'forward') {
    return { ...newDraft, kind: 'forward', thread, answered, subject: prefixed('Fwd', thread.subject) };
  }
  const to = isMe(answered.from) ? answered.to : [answered.from];
  const cc =
    act === 'reply-all'
      ? others([...answered.to, ...answered.cc]).filter((person) => !to.includes(person))
      : [];
  return { kind: 'reply', thread, answered, to, cc, subject: prefixed('Re', thread.subject) };
}
