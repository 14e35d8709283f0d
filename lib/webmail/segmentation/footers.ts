import type { BodyLine } from './body-lines.ts';
import { plain } from './line-facts.ts';

/** What servers and companies add below a mail. */
const NOTICE =
  /^[*_\s[]*(?:confidentiality notice|confidentiality note|disclaimer|legal notice|privileged and confidential|this (?:e-?mail|message|communication)[^.]{0,60}(?:is|are|may be|and any) |the information (?:contained )?in this|the contents of this|virus-free\.|this e-?mail (?:was|has been) (?:scanned|checked)|please consider the environment|think before you print|diese (?:e-?mail|nachricht)[^.]{0,40}(?:enthält|ist)|ce (?:message|courriel)[^.]{0,60}(?:est|peut|contient)|este (?:mensaje|correo)[^.]{0,60}(?:es|puede|contiene|va dirigido)|esta (?:mensagem|mensaje)|questo messaggio|le informazioni contenute|dit (?:bericht|e-mailbericht)|you received this message because you are subscribed|to unsubscribe from this group)/iu;
const LEGAL_WORDS =
  /confidential|privileged|intended (?:solely|only|recipient)|recipient|disclos|unauthori[sz]ed|vertraulich|empfänger|unbefugt|confidentiel|destinataire|confidencial|destinat[aá]ri|riservat|vertrouwelijk|geadresseerde|poufn|adresat|конфиденциал|機密|保密/giu;
const LINK =
  /^(?:virus-free|please consider|think before|to unsubscribe|you received this message|this e-?mail (?:was|has been))/iu;
/** Lines with which an organisation warns of mail from outside, above the mail. */
const BANNER =
  /^[*_\s[]*(?:caution|warning|external(?: e-?mail)?|achtung|vorsicht|attention|atención|attenzione|let op)[\]*_\s]*[:!–-].{0,200}(?:outside|external|extern|außerhalb|extérieur|fuera|esterno|buiten)|^you don['’]t often get (?:e-?mail|messages?) from|^\[external\]$/iu;
const MIN_NOTICE_LENGTH = 120;

/** Whether a line is a notice that nobody wrote for this mail. */
export function isNotice(line: BodyLine): boolean {
  const text = plain(line);
  if (LINK.test(text)) return true;
  const legal = new Set((text.match(LEGAL_WORDS) ?? []).map((word) => word.toLowerCase())).size;
  if (NOTICE.test(text)) return legal >= 1;
  return line.text.length >= MIN_NOTICE_LENGTH && legal >= 3;
}

/** Whether a line warns of mail from outside. */
export const isBanner = (line: BodyLine): boolean => BANNER.test(plain(line));

/** Where the notices at the end of own lines start, or `lines.length`. */
export function footerStart(lines: readonly BodyLine[]): number {
  let start = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (line === undefined || !isNotice(line)) {
      // A notice may run over several lines; a rule above it belongs to it.
      if (start === lines.length && lines.length - at > 3) break;
      if (start < lines.length) break;
      continue;
    }
    start = at;
  }
  return start;
}
