import { people } from './people.ts';
import type { Draft } from './write-mail.ts';

const { ana, marta } = people;

/** A mail from Marta of Delta Forgings (sample) to Ana. */
export const toAna = (sent: string, text: string): Draft => ({
  from: marta,
  to: [ana],
  sent,
  client: 'outlook',
  text,
});

/** A mail from Ana to Marta of Delta Forgings (sample). */
export const toMarta = (sent: string, text: string): Draft => ({
  from: ana,
  to: [marta],
  sent,
  client: 'gmail',
  text,
});
