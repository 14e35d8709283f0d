import type { BodyLine } from './body-lines.ts';

/** Fewer lines of contact data may be what the mail is about. */
const MIN_CONTACT_LINES = 2;
const MAX_BLOCK_LINES = 12;
/** Name, title and company stand above the contact data, each on a short line. */
const MAX_NAME_LINES = 4;
const MAX_NAME_LENGTH = 50;

const LABEL =
  /^(?:t|tel|telephone|telefon|tél|téléphone|tlf|phone|ph|p|m|mob|mobile|mobil|móvil|cel|cell|handy|d|direct|o|office|f|fax|télécopie|e|e-?mail|mail|w|web|website|internet|skype|wechat|whatsapp|电话|手机|传真|邮箱|電話|携帯)\.?\s*[:：.]?\s*/iu;
const PHONE = /^\+?[\d\s().\-/]{7,25}$/u;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/iu;
const SITE = /^(?:https?:\/\/|www\.)\S+$/iu;
const SENTENCE = /[.!?:;,。！？：，]$/u;

/** Where the contact data at the end of own lines start, with the name above them, or `lines.length`. */
export function contactStart(lines: readonly BodyLine[]): number {
  const floor = Math.max(1, lines.length - MAX_BLOCK_LINES);
  let first = lines.length;
  let count = 0;
  for (let at = lines.length - 1; at >= floor; at -= 1) {
    const text = lines[at]?.plain ?? '';
    if (isContact(text)) {
      first = at;
      count += 1;
    } else if (!isName(text)) break;
  }
  return count < MIN_CONTACT_LINES ? lines.length : withNameAbove(lines, first);
}

function withNameAbove(lines: readonly BodyLine[], first: number): number {
  let start = first;
  while (start > 1 && first - start < MAX_NAME_LINES && isName(lines[start - 1]?.plain ?? '')) start -= 1;
  return start;
}

/** A short line that is no sentence; a closing formula ends with a comma and stays with the text. */
const isName = (text: string): boolean => text.length <= MAX_NAME_LENGTH && !SENTENCE.test(text);

function isContact(text: string): boolean {
  const parts = text.split(/\s*[|·•]\s*|\s{2,}/u).filter((part) => part !== '');
  return parts.some((part) => isContactPart(part.replace(LABEL, '')));
}

const isContactPart = (part: string): boolean => PHONE.test(part) || ADDRESS.test(part) || SITE.test(part);
