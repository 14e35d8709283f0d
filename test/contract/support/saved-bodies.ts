import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objects, string, type Truth } from './truth.ts';

/** One mail body with what its author wrote. */
export type SavedBody = {
  readonly set: string;
  readonly file: string;
  readonly html: string;
  readonly reply: string;
  readonly signature: string;
  /** White space says nothing at all in some sets; in the others a run of it is one space. */
  readonly ignoresSpace: boolean;
};

/** The bodies that a folder's `manifest.json` lists. A case names two forms and a truth file, or an input and expected text. */
export function savedBodies(folder: string): SavedBody[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Truth; // an object
  return Object.entries(manifest).flatMap(([set, section]) => {
    if (typeof section !== 'object' || section === null) return [];
    const ignoresSpace = /removing all white space/iu.test(string((section as Truth)['compare']) ?? '');
    const cases = Array.isArray(section) ? section : (section as Truth)['cases'];
    return objects(cases).flatMap((entry) => bodiesOf(entry, set, ignoresSpace, folder));
  });
}

function bodiesOf(entry: Truth, set: string, ignoresSpace: boolean, folder: string): SavedBody[] {
  const read = (file: unknown) => readFileSync(join(folder, String(file)), 'utf8');
  const truth = truthOf(entry, read);
  const forms: readonly (readonly [name: string, file: unknown])[] = [
    [`${set} as sent`, entry['as_sent']],
    [`${set} as Outlook renders`, entry['as_owa_renders']],
    [`${set} ${string(entry['kind']) ?? 'html'}`, entry['input'] ?? entry['file']],
  ];
  return forms.flatMap(([name, file]) => {
    if (typeof file !== 'string' || truth === null) return [];
    const html = file.endsWith('.html') ? read(file) : htmlOf(read(file));
    return [{ set: name, file, html, ignoresSpace, ...truth }];
  });
}

type BodyTruth = Pick<SavedBody, 'reply' | 'signature'>;

function truthOf(entry: Truth, read: (file: unknown) => string): BodyTruth | null {
  if (typeof entry['expected_reply'] === 'string')
    return { reply: read(entry['expected_reply']), signature: '' };
  if (typeof entry['expected_signature'] === 'string') return signatureTruth(entry, read);
  const { truth } = entry;
  const parsed = (typeof truth === 'string' ? JSON.parse(read(truth)) : truth) as Truth | null | undefined; // an object, if any
  if (parsed == null || typeof parsed['reply'] !== 'string') return null;
  return { reply: parsed['reply'], signature: string(parsed['signature']) ?? '' };
}

/** The file of a signature case holds reply and signature. */
function signatureTruth(entry: Truth, read: (file: unknown) => string): BodyTruth {
  const signature = read(entry['expected_signature']);
  const whole = read(entry['input']);
  const at = whole.lastIndexOf(signature.trim());
  return { reply: at === -1 ? whole : whole.slice(0, at), signature };
}

/** Plain text as webmails show it. */
const htmlOf = (text: string): string =>
  `<div>${text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/\r?\n/gu, '<br>\n')}</div>`;
