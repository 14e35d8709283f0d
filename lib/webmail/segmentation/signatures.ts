import type { BodyLine } from './body-lines.ts';
import { contactStart } from './contact-block.ts';
import { plain } from './line-facts.ts';

/** Two dashes alone on a line, as RFC 3676 has it. */
const SEPARATOR = /^(?:--|‐‐|––|__)$/u;
/** The long dash also parts sections, so less may follow. */
const LONG_DASH = /^—$/u;
const MAX_LINES_BELOW_LONG_DASH = 6;
/** Foxmail: the author's address below a drawn rule. */
const ADDRESS_ONLY = /^[^\s@]+@[^\s@]+$/u;
/** A signature below a separator is no longer than this. */
const MAX_SIGNATURE_LINES = 15;
/** A device line stands among so many last lines. */
const MAX_DEVICE_LINES = 4;
const MAX_DEVICE_LENGTH = 90;
const DEVICE =
  /^(?:sent (?:from|via|with|by|using)|get outlook|gesendet (?:von|mit|aus|via)|von meinem|diese nachricht wurde von meinem|envoyé (?:de|depuis|avec|à partir)|obtenez outlook|télécharger outlook|enviado (?:desde|do|da|de|con|com|via)|obtener outlook|obter o outlook|baixar outlook|inviato (?:da|con|dal)|scarica outlook|ottieni outlook|verzonden (?:vanaf|met|vanuit|via)|verstuurd (?:vanaf|met)|outlook voor|skickat från|skickas från|hämta outlook|sendt fra|hent outlook|lähetetty|hanki outlook|wysłane? (?:z|za)|pobierz (?:aplikację )?outlook|odesláno z|odoslané z|küldve|trimis de|отправлено (?:с|из|от)|изпратено от|надіслано з|στάλθηκε από|iphone'?umdan|.{1,20}(?:'|’)?[dt][ae]n gönderildi|发自我的|發自我的|从我的.{1,12}发送|从.{1,12}发送|傳送自|iphoneから送信|.{1,16}から送信|나의 .{1,12}에서 보냄|.{1,16}에서 보냄|נשלח מה|أرسلت من|được gửi từ|dikirim dari|ส่งจาก|enviat des)/iu;

/**
 * Where the signature of own lines starts, or `lines.length`. Only what is sure: a separator line, the line a phone
 * adds, a block of contact data. A closing formula stays, it says something about the tone.
 */
export function signatureStart(lines: readonly BodyLine[]): number {
  for (let at = Math.max(0, lines.length - MAX_SIGNATURE_LINES - 1); at < lines.length; at += 1) {
    const text = plain(lines[at]);
    if (SEPARATOR.test(text)) return at;
    if (LONG_DASH.test(text) && at >= lines.length - MAX_LINES_BELOW_LONG_DASH - 1) return at;
    if (lines[at]?.isRuled === true && ADDRESS_ONLY.test(text) && at >= lines.length - MAX_DEVICE_LINES)
      return at;
    if (isDeviceLine(text) && at >= lines.length - MAX_DEVICE_LINES) return at;
  }
  return contactStart(lines);
}

const isDeviceLine = (text: string): boolean => text.length <= MAX_DEVICE_LENGTH && DEVICE.test(text);
