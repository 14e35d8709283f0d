import type { Mail, MailThread, Person } from '../mailbox/mailbox.ts';
import { isMe } from './world.ts';

/** A draft as it is opened. */
export type ComposeStart = {
  readonly kind: 'new' | 'reply' | 'forward';
  readonly thread: MailThread | null;
  readonly answered: Mail | null;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly subject: string;
};

/** An empty draft to nobody. */
export const newDraft: ComposeStart = {
  kind: 'new',
  thread: null,
  answered: null,
  to: [],
  cc: [],
  subject: '',
};

const prefixed = (prefix: string, subject: string): string =>
  subject.startsWith(`${prefix}:`) ? subject : `${prefix}: ${subject}`;

const others = (people: readonly Person[]): Person[] => people.filter((person) => !isMe(person));

/** A draft that answers or forwards a mail; `act` is `reply`, `reply-all` or `forward`. */
export function answerTo(thread: MailThread, answered: Mail, act: string): ComposeStart {
  if (act === 'forward') {
    return { ...newDraft, kind: 'forward', thread, answered, subject: prefixed('Fwd', thread.subject) };
  }
  const to = isMe(answered.from) ? answered.to : [answered.from];
  const everybody = others([...answered.to, ...answered.cc]);
  const cc =
    act === 'reply-all'
      ? everybody.filter(({ address }) => !to.some((person) => person.address === address))
      : [];
  return { kind: 'reply', thread, answered, to, cc, subject: prefixed('Re', thread.subject) };
}
