import { LIMITS } from '../../lib/domain/exchange/limits.ts';
import { type PlaybookError, readPlaybook } from '../../lib/domain/exchange/playbook-file.ts';
import { decodeText } from '../../lib/domain/exchange/text/decode.ts';
import type { Playbook } from '../../lib/domain/programme/playbook.ts';
import { err, type Result } from '../../lib/domain/result.ts';
import { decodeBytes } from '../exchange/decode-text.ts';

/** The playbook of a file, or why it is none. */
export async function readPlaybookFile(file: File): Promise<Result<Playbook, PlaybookError>> {
  if (file.size > LIMITS.yamlChars) return err({ kind: 'too-big' });
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()), decodeBytes);
  return decoded.ok ? readPlaybook(decoded.value.text) : err({ kind: 'not-playbook' });
}
