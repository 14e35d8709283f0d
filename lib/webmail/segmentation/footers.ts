import type { BodyLine } from './body-lines.ts';
import { isShortRule, plain } from './line-facts.ts';

/** What servers and companies add below a mail. */
const NOTICE =
  /^[*_\s[]*(?:confidentiality|disclaimer|legal notice|privileged and confidential|this (?:e-?mail|message|communication)[^.]{0,60}(?:is|are|may|and any|contains) |the information (?:contained )?in this|the contents of this|if you (?:are not the intended|have received this)|virus-free\.|this e-?mail (?:was|has been) (?:scanned|checked)|please consider the environment|think before you print|diese (?:e-?mail|nachricht)[^.]{0,40}(?:enthält|ist|kann)|der inhalt dieser|ce (?:message|courriel|mail)[^.]{0,60}(?:est|peut|contient)|les informations contenues|este (?:mensaje|correo|e-?mail)[^.]{0,60}(?:es|puede|contiene|va dirigido)|esta (?:mensagem|mensaje|e-?mail)|aviso (?:legal|de confidencial)|questo messaggio|questa e-?mail|le informazioni contenute|dit (?:bericht|e-mailbericht)|deze e-?mail|detta meddelande|denne (?:e-?mail|mail|e-post)|ta wiadomość|niniejsza wiadomość|tato zpráva|это (?:сообщение|письмо)|настоящее (?:сообщение|письмо)|bu e-?posta|本邮件|此邮件|本メール|このメール|you received this message because|to unsubscribe)/iu;
const LEGAL_WORDS =
  /confidential|privileged|intended (?:solely|only|recipient)|recipient|addressee|disclos|unauthori[sz]ed|vertraulich|empfänger|adressat|unbefugt|confidentiel|destinataire|confidencial|destinat[aá]ri|riservat|vertrouwelijk|geadresseerde|konfidentiell|mottagar|fortrolig|modtager|mottaker|poufn|adresat|důvěrn|příjemc|конфиденциал|адресат|получател|gizli|alıcı|機密|机密|保密|收件人|宛先/giu;
const LINK =
  /^(?:virus-free|please consider|think before|(?:to |click here to )?unsubscribe (?:from|:)|to unsubscribe from|you received this message|this e-?mail (?:was|has been) |virenfrei|garanti sans virus|sans virus|libre de virus|mailing list\b|bitte (?:denken|prüfen) sie.{0,60}(?:umwelt|drucken)|pensez à l.environnement)/iu;
/** A mailing list signs below a rule: "NAME mailing list". */
const LIST = /^\S+ mailing list(?: -- \S+)?$/iu;
const MIN_NOTICE_LENGTH = 120;
const MAX_NOTICE_LINES = 4;

/** How an organisation warns of mail from outside, above the mail. */
const WARNS =
  /^[^\p{L}]{0,4}(?:caution|warning|notice|external|achtung|vorsicht|warnung|hinweis|attention|avertissement|atención|precaución|advertencia|attenzione|avviso|atenção|aviso|let op|waarschuwing|varning|advarsel|uwaga|внимание|注意|警告|外部)/iu;
const OUTSIDE =
  /outside|external|extern|außerhalb|ausserhalb|extérieur|fuera|esterno|esterna|fora d|buiten|utanför|utenfor|uden for|zewnątrz|zewnętrz|внешн|外部|社外|외부/iu;
const MAIL =
  /mail|message|sender|nachricht|courriel|expéditeur|correo|mensaje|remitente|messaggio|mittente|mensagem|bericht|afzender|avsändare|wiadomo|письм|邮件|郵件|メール/iu;
const CAME =
  /originat|\b(?:came|comes|sent|received|is) from|stammt|kommt|gesendet|provient|provenant|envoyé|émane|proviene|procede|enviad|inviat|afkomstig|komt|verzonden|kommer|skickat|sendt|pochodzi|wysłan|отправлен|пришло|来自|來自|から|발송/iu;
const UNKNOWN_SENDER =
  /^you don['’]t often get (?:e-?mail|messages?) from|^some people who received this message don|^(?:(?:caution|warning|attention)[:!\s-]*)?[[(*]*external(?: e-?mail| sender| message)?[\])*.!]*$/iu;
const ADVICE =
  /(?:click|open|klick|öffne|cliqu|ouvr|haga clic|abra|clic|apra|klik|点击|打开).{0,80}(?:link|attach|anh[aä]ng|pièce|lien|enlace|adjunt|allegat|bijlage|链接|附件)/iu;
const MAX_BANNER_LINES = 5;
const MAX_BANNER_LENGTH = 300;

/** Whether a line is a notice that nobody wrote for this mail. */
function isNotice(line: BodyLine | undefined): boolean {
  if (line === undefined) return false;
  const text = plain(line);
  if (LINK.test(text) || LIST.test(text)) return true;
  if (NOTICE.test(text)) return legalWordsIn(text) >= 1;
  return line.text.length >= MIN_NOTICE_LENGTH && legalWordsIn(text) >= 3;
}

const legalWordsIn = (text: string): number =>
  new Set((text.match(LEGAL_WORDS) ?? []).map((word) => word.toLowerCase())).size;

/** How many of the first lines warn of mail from outside. */
export function bannerEnd(lines: readonly BodyLine[]): number {
  let end = 0;
  let isWarned = false;
  for (let at = 0; at < Math.min(lines.length, MAX_BANNER_LINES); at += 1) {
    const text = plain(lines[at]);
    if (UNKNOWN_SENDER.test(text) || isWarning(text)) isWarned = true;
    else if (!(isWarned && ADVICE.test(text)) && !WARNS.test(text)) break;
    // "CAUTION" alone counts once the next line says what of.
    if (isWarned) end = at + 1;
  }
  return end;
}

const isWarning = (text: string): boolean =>
  text.length <= MAX_BANNER_LENGTH && OUTSIDE.test(text) && MAIL.test(text) && CAME.test(text);

/** Where the notices at the end of own lines start, or `lines.length`; a rule above them belongs to them. */
export function footerStart(lines: readonly BodyLine[]): number {
  let start = lastNotice(lines);
  if (start === -1) return lines.length;
  while (isNotice(lines[start - 1])) start -= 1;
  return isShortRule(plain(lines[start - 1])) ? start - 1 : start;
}

/** A notice may run over several lines, so it need not be the last. */
function lastNotice(lines: readonly BodyLine[]): number {
  const last = lines.slice(-MAX_NOTICE_LINES).findLastIndex(isNotice);
  return last === -1 ? -1 : Math.max(0, lines.length - MAX_NOTICE_LINES) + last;
}
