import { expect, test } from 'vitest';
import { isReplyAbove, readDivider } from '../../../../lib/webmail/segmentation/dividers.ts';
import { buildLines } from './build-lines.ts';

test.each([
  '-----Original Message-----',
  '------------------ Original ------------------',
  '*----- Original Message -----*',
  '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐',
  '-----Ursprüngliche Nachricht-----',
  '-----Original-Nachricht-----',
  '-----Message d’origine-----',
  '-----Mensaje original-----',
  '----Messaggio originale----',
  '-------- Mensagem original --------',
  '-----Oorspronkelijk bericht-----',
  '-----Ursprungligt meddelande-----',
  '-----Oprindelig meddelelse-----',
  '-----Opprinnelig melding-----',
  '-----Alkuperäinen viesti-----',
  '---------- Wiadomość oryginalna ----------',
  '---------- Původní e-mail ----------',
  '-----Eredeti üzenet-----',
  '-----Mesaj original-----',
  '-------- Исходное сообщение --------',
  '-------- Оригинално писмо --------',
  '-----Αρχικό μήνυμα-----',
  '-----Orijinal İleti-----',
  '------------------ 原始邮件 ------------------',
  '-------- 元のメッセージ --------',
  '--------- 원본 메일 ---------',
  '-----הודעה מקורית-----',
  '-----الرسالة الأصلية-----',
  '----- Reply message -----',
  '-----Ana Sample wrote: -----',
  'Original Message processed by david®',
])('%j announces a quoted mail', (line) => {
  expect(readDivider(buildLines(line), 0)).toBe('quote');
});

test.each([
  '---------- Forwarded message ---------',
  '-------- Weitergeleitete Nachricht --------',
  '----- Weitergeleitet von Ana Sample/BUYER am 05.01.2026 15:04 -----',
  '---------- Message transféré ---------',
  '-------- Пересылаемое сообщение --------',
  '---------- 转发的邮件 ----------',
])('%j announces a forwarded mail', (line) => {
  expect(readDivider(buildLines(line), 0)).toBe('forward');
});

test.each(['Begin forwarded message:\nFrom: Ana', 'Anfang der weitergeleiteten Nachricht:\n> Von: Ana'])(
  '%j announces a forwarded mail by what follows',
  (text) => {
    expect(readDivider(buildLines(text), 0)).toBe('forward');
  },
);

test.each([
  '--- Original parts ---',
  '---- Forward contracts ----',
  '----------------',
  '--- Prices ---',
  'We forwarded your message:',
  'The original message was:',
  '-- Amazon, --',
])('%j announces nothing', (line) => {
  expect(readDivider(buildLines(`${line}\nas agreed`), 0)).toBeNull();
});

test.each([
  '##- Please type your reply above this line -##',
  '--- Reply above this line ---',
  'Bitte antworten Sie oberhalb dieser Linie',
  'Répondez au-dessus de cette ligne',
  'Por favor escriba su respuesta por encima de esta línea',
  'Scrivi la tua risposta sopra questa linea',
  'Skriv ditt svar ovanför denna rad',
  '请在此行上方输入您的回复',
])('a help desk asks for an answer above: %j', (line) => {
  expect(isReplyAbove(line)).toBe(true);
});
