import { LIMITS } from '../../lib/domain/exchange/limits.ts';
import { decodeText } from '../../lib/domain/exchange/text/decode.ts';
import type { Item } from '../../lib/domain/journal/item.ts';
import { type ItemsContext, type ItemsCsvError, readItems } from '../../lib/domain/journal/read-items-csv.ts';
import { err, type Result } from '../../lib/domain/result.ts';
import { decodeBytes } from '../exchange/decode-text.ts';

/** The items of a CSV file in any encoding that a spreadsheet writes, or why nothing of it is taken. */
export async function readItemsFile(
  file: File,
  context: Omit<ItemsContext, 'newId'>,
): Promise<Result<readonly Item[], ItemsCsvError>> {
  if (file.size > LIMITS.fileBytes)
    return err({ kind: 'refused', refusal: { kind: 'too-big', bytes: file.size } });
  const bytes = await bytesOf(file);
  if (bytes === null) return err({ kind: 'refused', refusal: { kind: 'unreadable-file' } });
  const decoded = decodeText(bytes, decodeBytes);
  if (!decoded.ok) return err({ kind: 'refused', refusal: decoded.error });
  return readItems(decoded.value.text, { ...context, newId: () => crypto.randomUUID() });
}

/** Null when the file was changed, moved or locked since it was chosen. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
