/** What a label of a quoted header names. */
export type HeaderRole = 'from' | 'date' | 'to' | 'subject' | 'other';

// Labels of the header blocks that mail clients put above a quoted mail, in their interface languages.
const labels: Readonly<Record<HeaderRole, string>> = {
  from:
    'from|von|de|da|van|från|fra|lähettäjä|od|odesílatel|odosielateľ|feladó|de la|expeditor|от|від|от кого|από|kimden|gönderen|' +
    '差出人|送信者|发件人|發件人|寄件者|寄件人|보낸 사람|보낸사람|מאת|من|từ|người gửi|dari|pengirim|จาก|saatja|kellelt|no|nuo|pošiljatelj|šalje|' +
    'expéditeur|remitente|remetente|mittente|afzender|absender|avsändare|afsender|avsender|nadawca|sender|frá|dal|od koho|nga|bidaltzailea|发信人|發信人|보낸이|작성자',
  date:
    'sent|date|date sent|gesendet|gesendet am|datum|envoyé|envoyé le|date d’envoi|enviado|enviado el|enviada em|enviado em|enviada|fecha|data|data de envio|' +
    'inviato|data invio|verzonden|verzonden op|skickat|sendt|sent dato|dato|lähetetty|päivämäärä|päiväys|wysłano|wysłane|data wysłania|odesláno|odoslané|dátum|elküldve|küldve|' +
    'trimis|trimis la|dată|дата|отправлено|изпратено|надіслано|дата відправлення|ημερομηνία|στάλθηκε|gönderildi|gönderme tarihi|gönderilme tarihi|tarih|' +
    '送信日時|日時|日付|发送时间|发送日期|日期|时间|時間|寄件日期|傳送時間|傳送日期|보낸 날짜|보낸날짜|날짜|נשלח|תאריך|تاريخ الإرسال|التاريخ|تم الإرسال|' +
    'đã gửi|ngày|đã gửi lúc|ngày gửi|gửi|dihantar|datum en tijd|date et heure|data e ora|fecha y hora|envoyé à|odeslané|poslané|послано|получено|надійшло|발송일|보낸시간|日期时间|发件时间|dikirim|terkirim|tanggal|ส่ง|วันที่|poslano|saadetud|kuupäev|nosūtīts|datums|išsiųsta|enviat|sent on|sendt den|dagsetning',
  to:
    'to|an|à|a|para|aan|till|til|vastaanottaja|do|komu|címzett|pro|către|catre|кому|до|към|до кого|προς|kime|alıcı|宛先|收件人|收件者|받는 사람|받는사람|אל|إلى|' +
    'đến|tới|người nhận|kepada|untuk|penerima|ถึง|za|prima|kellele|saaja|kam|kas|iki|kam skirta|al|naar|mottaget av|收信人|받는이|получатель|nori|destinataire|destinatario|destinatário|empfänger|ontvanger|mottagare|modtager|mottaker|per',
  subject:
    'subject|betreff|objet|asunto|oggetto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|tárgy|subiect|тема|относно|θέμα|konu|件名|主题|主題|主旨|제목|' +
    'נושא|الموضوع|chủ đề|tiêu đề|subjek|perihal|tajuk|标题|標題|gaia|ábhar|judul|หัวเรื่อง|เรื่อง|zadeva|naslov|teema|temats|tema|assumpte|assunto|efni|sujet|soggetto',
  other:
    'cc|bcc|kopie|kopia|copie|copia|copia a|kopi|kopio|dw|másolatot kap|копия|копие|копія|κοιν|κοινοποίηση|bilgi|抄送|副本|参照|참조|עותק|نسخة|skaidri|' +
    'reply-to|reply to|antwort an|répondre à|responder a|importance|attachments|cópia|cc.|priority|anlagen|anhänge|wichtigkeit|pièces jointes|adjuntos|allegati|bijlagen|bilagor|załączniki|вложения|添付ファイル|附件|mailed-by|organization|resent-from|on behalf of|message-id|received',
};

const roles = new Map<string, HeaderRole>(
  // Later roles do not replace earlier ones: `da` is a sender in Italian.
  (['other', 'subject', 'to', 'date', 'from'] as const).flatMap((role) =>
    labels[role].split('|').map((label) => [label, role] as const),
  ),
);

const LABELLED = /^[>*_\s]*([^:：<>@]{1,28}?)[*_]*\s?[:：][*_]*\s*(.*)$/u;

const MAX_LABEL = 40;

/** A line `Label: value`, with what a known label names; null for any other line. */
export type LabelledLine = { readonly role: HeaderRole | null; readonly value: string };

/** Takes a line apart at its first colon. */
export function readLabel(text: string): LabelledLine | null {
  const beginning = text.slice(0, MAX_LABEL);
  if (!beginning.includes(':') && !beginning.includes('：')) return null;
  const parts = LABELLED.exec(text);
  if (parts?.[1] === undefined || parts[1].split(' ').length > 4) return null;
  return { role: roleOf(parts[1]), value: parts[2] ?? '' };
}

/** What a known label without its colon names; null for any other text. */
export function roleOf(label: string): HeaderRole | null {
  if (label.length > MAX_LABEL) return null;
  const words = label.trim().toLowerCase();
  // Chinese clients space out short labels: one wide space between two characters.
  return (
    roles.get(words) ?? (words.includes('\u3000') ? roles.get(words.replace(/\s+/gu, '')) : null) ?? null
  );
}
