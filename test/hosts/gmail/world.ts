import type { Mail, Person } from '../mailbox/mailbox.ts';
import { isMe, options } from '../page/world.ts';
import { labelsOf } from './labels.ts';

/** Words of the interface. */
export const labels = labelsOf(options.locale);

/** The name the interface shows: the user is "me", in the language of the interface. */
export const nameOf = (person: Person): string => (isMe(person) ? labels.me : person.name);

const zoned = (form: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(labels.lang, form);
const full = zoned({ dateStyle: 'medium', timeStyle: 'short' });
const day = zoned({ weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
const row = zoned({ month: 'short', day: 'numeric' });

/** Date of a message in the viewer's zone and language, as in its `title`. */
export const titleDate = (mail: Mail): string => full.format(mail.sentAtMs);
/** The shorter date a message shows. */
export const shownDate = (mail: Mail): string => day.format(mail.sentAtMs);
/** Date of a list row. */
export const rowDate = (mail: Mail): string => row.format(mail.sentAtMs);

let nextId = 0x100;
/** A fresh element id of the form `:1ab`. */
export const freshId = (): string => {
  nextId += 1;
  return `:${nextId.toString(16)}`;
};
