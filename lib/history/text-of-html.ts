/** What begins a stretch that nobody is shown, and how such a stretch ends. */
const UNSHOWN = /<(style|script|head|title)\b|<!--/giu;
const ENDS: Readonly<Record<string, RegExp>> = {
  style: /<\/style\b[^<>]*>?/giu,
  script: /<\/script\b[^<>]*>?/giu,
  head: /<\/head\b[^<>]*>?/giu,
  title: /<\/title\b[^<>]*>?/giu,
  comment: /-->/gu,
};
const LINE_ENDS = /<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6]|hr|\/blockquote)\b[^<>]*>/giu;
const CELL_ENDS = /<\/t[dh]\b[^<>]*>/giu;
const QUOTES = /<blockquote\b[\s\S]*/iu;
const TAGS = /<[^<>]{0,2000}>/gu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
/** The largest code point. */
const LAST_POINT = 0x10_ffff;

/**
 * The words of a mail that came as HTML only, in lines, up to its first block quote, in linear time. Nothing of it is ever
 * shown.
 */
export function textOfHtml(html: string): string {
  const text = withoutUnshown(html)
    .replace(QUOTES, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(LINE_ENDS, '\n')
    .replaceAll(CELL_ENDS, ' ')
    .replaceAll(TAGS, '');
  return text.replaceAll(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/giu, (whole, name: string) => charOf(name) ?? whole);
}

/** Where such a stretch has no end, nothing behind its beginning is shown either, as in a browser. */
function withoutUnshown(html: string): string {
  const kept: string[] = [];
  let at = 0;
  while (at < html.length) {
    UNSHOWN.lastIndex = at;
    const begin = UNSHOWN.exec(html);
    kept.push(html.slice(at, begin?.index));
    if (begin === null) break;
    const end = ENDS[begin[1]?.toLowerCase() ?? 'comment'];
    if (end === undefined) break;
    end.lastIndex = UNSHOWN.lastIndex;
    if (end.exec(html) === null) break;
    at = end.lastIndex;
  }
  return kept.join(' ');
}

function charOf(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()];
  const point = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point > 0 && point <= LAST_POINT ? String.fromCodePoint(point) : undefined;
}
