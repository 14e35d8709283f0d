import { LIMITS } from '../../lib/domain/exchange/limits.ts';
import { decodeText } from '../../lib/domain/exchange/text/decode.ts';
import type { ReadContacts } from '../../lib/domain/relationship/contacts/contact.ts';
import { readContactTable } from '../../lib/domain/relationship/contacts/read-contact-table.ts';
import { readVcards } from '../../lib/domain/relationship/contacts/read-vcards.ts';
import { err, type Result } from '../../lib/domain/result.ts';
import type { MessageKey } from '../../lib/i18n/t.ts';
import { decodeBytes } from '../exchange/decode-text.ts';

const errors = {
  'no-contacts': 'contactsNone',
  'no-columns': 'contactsNoColumns',
  'too-many': 'contactsTooMany',
} as const;

/** The people of a vCard or CSV file, or in which words it is refused. */
export async function readContactFile(file: File): Promise<Result<ReadContacts, MessageKey>> {
  if (file.size > LIMITS.fileBytes) return err('contactsTooBig');
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()), decodeBytes);
  if (!decoded.ok) return err(decoded.error.kind === 'empty' ? 'contactsNone' : 'contactsUnreadable');
  const { text } = decoded.value;
  const read = /^\s*BEGIN:VCARD/im.test(text) ? readVcards(text) : readContactTable(text);
  return read.ok ? read : err(errors[read.error.kind]);
}
