/**
 * What stands in a draft without being the writer's own running words, longest first: quoted and header lines, cited
 * words, links, addresses, paths, and identifiers that mix letters and digits.
 */
const UNWRITTEN: readonly RegExp[] = [
  /^\s*(?:>|\|).*$/gmu,
  /^\s*[*_]{0,2}(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Importance)[*_]{0,2}:.*$/gmu,
  /^\s*-{2,}\s*(?:Original|Forwarded)\b.*$/gimu,
  /^.{0,120}\bwrote:\s*$/gimu,
  /“[^”\n]{1,400}”|«[^»\n]{1,400}»|„[^“”\n]{1,400}[“”]|(?<![\p{L}\p{N}])"[^"\n]{1,400}"/gu,
  /\b(?:https?|ftp|file):\/\/\S+|\bwww\.\S+|\S+@\S+\.\S+/giu,
  /(?:[a-z]:)?[\\/](?=\S*\p{L})(?:[\w.-]+[\\/])+[\w.-]*/giu,
  /\b\w+\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|zip|dwg|dxf|step|stp|png|jpe?g)\b/giu,
  /\b(?=[A-Z0-9_-]*[A-Z])(?=[A-Z0-9_-]*\d)[A-Z0-9]+(?:[-_][A-Z0-9]+){1,6}\b/gu,
];

/** The same text with everything that the writer did not write as a sentence blanked out: same length, so that places stay. */
export const maskUnwritten = (text: string): string =>
  UNWRITTEN.reduce((masked, pattern) => masked.replaceAll(pattern, blank), text);

const blank = (found: string): string => found.replaceAll(/[^\n]/g, ' ');
