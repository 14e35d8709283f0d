/** Tag for "not known". */
export const UNKNOWN_LANGUAGE = 'und';

/** The languages whose names are known in column headers, by ISO 639-1 code. */
const CODES =
  'af ar be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms mt nb ne nl nn no pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi xh zh zu'.split(
    ' ',
  );

/** Three-letter codes that exports use, and codes of the past. */
const LONG_CODES: Readonly<Record<string, string>> = {
  ara: 'ar',
  bul: 'bg',
  ces: 'cs',
  cze: 'cs',
  chi: 'zh',
  zho: 'zh',
  dan: 'da',
  deu: 'de',
  ger: 'de',
  dut: 'nl',
  nld: 'nl',
  ell: 'el',
  gre: 'el',
  eng: 'en',
  est: 'et',
  fin: 'fi',
  fra: 'fr',
  fre: 'fr',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  kor: 'ko',
  lav: 'lv',
  lit: 'lt',
  nor: 'no',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rum: 'ro',
  rus: 'ru',
  slk: 'sk',
  slo: 'sk',
  slv: 'sl',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  vie: 'vi',
  iw: 'he',
  in: 'id',
  ji: 'yi',
};

/**
 * A BCP 47 tag of what files write: `en_US`, `EN`, `ENG`, `zh-hans-cn`. `und` for anything that is no tag (`---`, `xx_?`).
 */
export function normaliseLanguage(written: string): string {
  const parts = written.trim().replaceAll('_', '-').split('-');
  const [first = ''] = parts;
  const language = LONG_CODES[first.toLowerCase()] ?? first.toLowerCase();
  if (!/^[a-z]{2,3}$/.test(language) || !parts.slice(1).every((part) => /^[a-z0-9]{1,8}$/i.test(part)))
    return UNKNOWN_LANGUAGE;
  return [language, ...parts.slice(1).map(subtag)].join('-');
}

function subtag(part: string): string {
  if (/^[a-z]{2}$/i.test(part)) return part.toUpperCase();
  if (/^[a-z]{4}$/i.test(part)) return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
  return part.toLowerCase();
}

/** The language a column header names, by code or by name (English, Deutsch, français); null when it names none. */
export function languageOfHeader(header: string): string | null {
  const text = header.trim();
  if (isCode(text)) return normaliseLanguage(text);
  const [name = '', region = ''] = text.split(/\s*[(/]\s*|\)\s*$/);
  const code = names()[fold(name)];
  if (code === undefined) return null;
  return isRegion(region) ? normaliseLanguage(`${code}-${region}`) : code;
}

function isCode(text: string): boolean {
  const [first = '', ...rest] = text.split(/[-_]/);
  const isLanguage = CODES.includes(first.toLowerCase()) || LONG_CODES[first.toLowerCase()] !== undefined;
  return isLanguage && rest.length <= 2 && rest.every((part) => /^([a-z]{2}|[a-z]{4}|\d{3})$/i.test(part));
}

const isRegion = (text: string): boolean => /^[a-z]{2}$/i.test(text);

const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

let known: Readonly<Record<string, string>> | null = null;

/** Names of languages in English, in the languages most spreadsheets are written in, and in themselves. */
function names(): Readonly<Record<string, string>> {
  if (known !== null) return known;
  const found: Record<string, string> = Object.create(null);
  for (const code of CODES)
    for (const reader of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', code]) {
      const name = new Intl.DisplayNames([reader], { type: 'language', fallback: 'none' }).of(code);
      if (name !== undefined) found[fold(name)] ??= code;
    }
  known = found;
  return found;
}
