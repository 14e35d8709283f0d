import { expect, test } from 'vitest';
import { bannerEnd, footerStart } from '../../../../lib/webmail/segmentation/footers.ts';
import { signatureStart } from '../../../../lib/webmail/segmentation/signatures.ts';
import { buildLines } from './build-lines.ts';

const TEXT = 'We can ship on Friday.\nPlease confirm.';

test.each([
  'Sent from my iPhone',
  'Sent from Yahoo Mail for iPhone',
  'Sent via mobile',
  '(sent from a phone)',
  '<<sent by galaxy>>',
  'Get Outlook for iOS',
  'Gesendet von meinem iPhone',
  'Von meinem Mobilgerät gesendet',
  'Envoyé de mon iPhone',
  'Télécharger Outlook pour Android',
  'Enviado desde mi iPhone',
  'Enviado do meu iPhone',
  'Inviato da iPhone',
  'Verstuurd vanaf mijn iPhone',
  'Skickat från min iPhone',
  'Sendt fra min iPhone',
  'Lähetetty iPhonesta',
  'Wysłane z iPhone’a',
  'Odesláno z iPhonu',
  'Отправлено с iPhone',
  'Надіслано з iPhone',
  'Στάλθηκε από το iPhone μου',
  "iPhone'umdan gönderildi",
  '发自我的iPhone',
  '從我的 iPhone 傳送',
  'iPhoneから送信',
  '나의 iPhone에서 보냄',
  'נשלח מה-iPhone שלי',
  'Được gửi từ iPhone của tôi',
  'Dikirim dari iPhone saya',
])('a phone signs with %j', (line) => {
  expect(signatureStart(buildLines(`${TEXT}\n${line}`))).toBe(2);
});

test('first and last name above the line of a phone sign as well, one name does not', () => {
  expect(signatureStart(buildLines(`${TEXT}\nLi Wen\nvia mobile`))).toBe(2);
  expect(signatureStart(buildLines(`${TEXT}\nThank you\nvia mobile`))).toBe(3);
  expect(signatureStart(buildLines('Li Wen\nvia mobile'))).toBe(1);
});

test.each([
  'Sent a sample by courier.',
  'From my point of view it works.',
  'Get well soon!',
  'Via Hamburg port',
])('%j is no signature', (line) => {
  expect(signatureStart(buildLines(`${TEXT}\n${line}`))).toBe(3);
});

test.each([
  'CONFIDENTIALITY NOTICE: this e-mail is intended solely for the addressee.',
  'Diese E-Mail enthält vertrauliche Informationen.',
  'Ce message est confidentiel et destiné à son destinataire.',
  'Este mensaje es confidencial.',
  'Questo messaggio è riservato al destinatario.',
  'Dit bericht is vertrouwelijk.',
  'Detta meddelande är konfidentiellt.',
  'Ta wiadomość jest poufna.',
  'Это сообщение конфиденциально.',
  '本邮件内容保密，仅供收件人阅读。',
  'Please consider the environment before printing this e-mail.',
  'You received this message because you are subscribed to the group.',
])('a server adds %j', (line) => {
  expect(footerStart(buildLines(`${TEXT}\n${line}`))).toBe(2);
  expect(footerStart(buildLines(`${TEXT}\n________\n${line}`))).toBe(2);
});

test.each(['This message is about the castings.', 'Your offer stays confidential.'])(
  '%j is no notice',
  (line) => {
    expect(footerStart(buildLines(`${TEXT}\n${line}`))).toBe(3);
  },
);

test.each([
  ['CAUTION: This email originated from outside of the organization.', 1],
  ['CAUTION:\nThis message was sent from outside the company.\nDo not click links or open attachments.', 3],
  ['[EXTERNAL]', 1],
  ['EXTERNAL EMAIL', 1],
  ["You don't often get email from li@harbour.example.com.", 1],
  ['ACHTUNG: Diese E-Mail stammt von einem externen Absender.', 1],
  ['ATTENTION : ce courriel provient de l’extérieur.', 1],
  ['Questa e-mail proviene da un mittente esterno.', 1],
  ['LET OP: deze e-mail is afkomstig van buiten de organisatie.', 1],
  ['此邮件来自外部。', 1],
])('%j warns of mail from outside', (warning, lines) => {
  expect(bannerEnd(buildLines(`${warning}\n${TEXT}`))).toBe(lines);
});

test.each([
  'Attention: our external warehouse has moved.',
  'Warning: the pallets may not stand outside.',
  'External audits start in May.',
  'Notice: we are closed on Friday.',
])('%j is what the author writes', (line) => {
  expect(bannerEnd(buildLines(`${line}\n${TEXT}`))).toBe(0);
});
