/** Signs between several values in one cell. */
export const SEPARATORS = [';', ',', '|', '/', '\n'] as const;
/** One of them. */
export type Separator = (typeof SEPARATORS)[number];

/** Several values as one text, `; ` between them; a value with a `;`, a quote or an edge of white space is put in quotes. */
export const joinValues = (values: readonly string[]): string =>
  values
    .map((value) => (/[;"\n\r]|^\s|\s$|^$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
    .join('; ');

/** The values in one text; inside quotes a separator is a letter. Empty ones are left out. */
export function splitValues(text: string, separator: Separator): string[] {
  if (!text.includes(separator) && !/^\s*"/.test(text)) return text.trim() === '' ? [] : [text];
  const values: string[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"\s*/.exec(rest);
    const isWhole =
      quoted !== null && (rest.length === quoted[0].length || rest.startsWith(separator, quoted[0].length));
    const end = isWhole ? quoted[0].length : endOf(rest, separator);
    values.push(isWhole ? (quoted[1] ?? '').replaceAll('""', '"') : rest.slice(0, end).trim());
    rest = rest.slice(end + separator.length).replace(/^[^\S\n]+/, '');
  }
  return values.filter((value) => value !== '');
}

function endOf(text: string, separator: Separator): number {
  const at = text.indexOf(separator);
  return at < 0 ? text.length : at;
}
