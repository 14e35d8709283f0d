import { expect, test } from 'vitest';
import { isHeaderBlock } from '../../../../lib/webmail/segmentation/header-block.ts';
import { buildLines } from './build-lines.ts';

/** From, Sent, To, Subject with a date, as clients write them by language. */
const languages: readonly (readonly [string, string, string, string, string])[] = [
  ['From', 'Sent', 'To', 'Subject', 'Monday, January 5, 2026 3:04 PM'],
  ['Von', 'Gesendet', 'An', 'Betreff', 'Montag, 5. Januar 2026 15:04'],
  ['De', 'Envoyé', 'À', 'Objet', 'lundi 5 janvier 2026 15:04'],
  ['De', 'Enviado el', 'Para', 'Asunto', 'lunes, 5 de enero de 2026 15:04'],
  ['De', 'Enviada em', 'Para', 'Assunto', 'segunda-feira, 5 de janeiro de 2026 15:04'],
  ['Da', 'Inviato', 'A', 'Oggetto', 'lunedì 5 gennaio 2026 15:04'],
  ['Van', 'Verzonden', 'Aan', 'Onderwerp', 'maandag 5 januari 2026 15:04'],
  ['Från', 'Skickat', 'Till', 'Ämne', 'den 5 januari 2026 15:04'],
  ['Fra', 'Sendt', 'Til', 'Emne', '5. januar 2026 15:04'],
  ['Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Aihe', 'maanantai 5. tammikuuta 2026 15.04'],
  ['Od', 'Wysłano', 'Do', 'Temat', 'poniedziałek, 5 stycznia 2026 15:04'],
  ['Od', 'Odesláno', 'Komu', 'Předmět', 'pondělí 5. ledna 2026 15:04'],
  ['Od', 'Odoslané', 'Komu', 'Predmet', 'pondelok 5. januára 2026 15:04'],
  ['Feladó', 'Elküldve', 'Címzett', 'Tárgy', '2026. január 5., hétfő 15:04'],
  ['De la', 'Trimis', 'Către', 'Subiect', 'luni, 5 ianuarie 2026 15:04'],
  ['От', 'Изпратено', 'До', 'Относно', 'понеделник, 5 януари 2026 г. 15:04'],
  ['От', 'Отправлено', 'Кому', 'Тема', '5 января 2026 г. 15:04'],
  ['Від', 'Надіслано', 'Кому', 'Тема', '5 січня 2026 р. 15:04'],
  ['Από', 'Στάλθηκε', 'Προς', 'Θέμα', 'Δευτέρα, 5 Ιανουαρίου 2026 3:04 μμ'],
  ['Kimden', 'Gönderildi', 'Kime', 'Konu', '5 Ocak 2026 Pazartesi 15:04'],
  ['Šalje', 'Poslano', 'Prima', 'Predmet', '5. siječnja 2026. 15:04'],
  ['Saatja', 'Saadetud', 'Saaja', 'Teema', '5. jaanuar 2026 15:04'],
  ['No', 'Nosūtīts', 'Kam', 'Temats', '2026. gada 5. janvāris 15:04'],
  ['Nuo', 'Išsiųsta', 'Kam', 'Tema', '2026 m. sausio 5 d. 15:04'],
  ['差出人', '送信日時', '宛先', '件名', '2026年1月5日 15:04'],
  ['发件人', '发送时间', '收件人', '主题', '2026年1月5日 15:04'],
  ['寄件者', '寄件日期', '收件者', '主旨', '2026年1月5日 下午 03:04'],
  ['보낸 사람', '보낸 날짜', '받는 사람', '제목', '2026년 1월 5일 월요일 오후 3:04'],
  ['מאת', 'נשלח', 'אל', 'נושא', 'יום שני 05 ינואר 2026 15:04'],
  ['من', 'تم الإرسال', 'إلى', 'الموضوع', '٥ يناير ٢٠٢٦ ١٥:٠٤'],
  ['Từ', 'Đã gửi', 'Đến', 'Chủ đề', '5 tháng 1, 2026 15:04'],
  ['Dari', 'Dikirim', 'Kepada', 'Subjek', 'Senin, 5 Januari 2026 15.04'],
];

test.each(languages)('the header of a quoted mail: %s, %s, %s, %s', (from, sent, to, subject, date) => {
  const plain = `${from}: Ana Sample\n${sent}: ${date}\n${to}: Li\n${subject}: PO 4711`;
  expect(isHeaderBlock(buildLines(plain), 0)).toBe(true);
  const wrapped = `${from} : Ana\n<ana@buyer.example.com>\n${to} : Li\n${subject} : PO 4711`;
  expect(isHeaderBlock(buildLines(wrapped), 0)).toBe(true);
  expect(isHeaderBlock(buildLines(plain.replace(/^[^:]+:/gmu, '**$&**')), 0)).toBe(true);
});

test('in a language that is not listed the shape decides', () => {
  const text = 'Abz: Ana <ana@buyer.example.com>\nQeld: 5 Xyz 2026 15:04\nWrt: Li\nPlo: PO 4711';
  expect(isHeaderBlock(buildLines(text), 0)).toBe(false);
  expect(isHeaderBlock(buildLines(text, { isBold: true }), 0)).toBe(true);
  expect(isHeaderBlock(buildLines(`________________\n${text}`), 1)).toBe(true);
});

test('labels may be spaced out, and stand in cells without a colon', () => {
  const spaced = '发件人：Ana<ana@buyer.example.com>\n日　期：2026年01月05日 15:04:05\n主　题：PO';
  expect(isHeaderBlock(buildLines(spaced), 0)).toBe(true);
  const cells = '发件人\nAna<ana@buyer.example.com>\n日期\n2026年01月05日 15:04\n收件人\nLi\n主题\nPO';
  expect(isHeaderBlock(buildLines(cells), 0)).toBe(true);
});

test.each([
  'From: Hamburg port\nTo: your warehouse\nPlease confirm.',
  'From: Hamburg\nTo: Rotterdam\nDate: 12 May 2026\nSubject: steel coils',
  'From: old@harbour.example.com\nTo: new@harbour.example.com\nPlease change the address.',
  'From\nTo\nDate\nSubject\nHamburg\nRotterdam\n12 May 2026\ncoils',
  'Date: 12 May 2026\nTime: 15:00\nPlace: Hall 3',
  'PO: 4711\nQuantity: 500\nDelivery: 12 May 2026\nContact: sales@harbour.example.com',
  'To: all suppliers\nSubject: holidays\nWe are closed in August.',
])('%j is what the author writes', (text) => {
  expect(isHeaderBlock(buildLines(text), 0)).toBe(false);
});
