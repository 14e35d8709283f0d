import { expect, test } from 'vitest';
import { attributionStart, readAttribution } from '../../../../lib/webmail/segmentation/attribution.ts';
import { buildLines } from './build-lines.ts';

const ANA = 'Ana Sample <ana@buyer.example.com>';

/** What Gmail writes above a quoted mail, by language of its interface. */
const gmail: readonly string[] = [
  `On Mon, Jan 5, 2026 at 3:04\u202fPM ${ANA} wrote:`,
  `Am Mo., 5. Jan. 2026 um 15:04 Uhr schrieb ${ANA}:`,
  `Le lun. 5 janv. 2026 à 15:04, ${ANA} a écrit :`,
  `El lun, 5 ene 2026 a las 15:04, Ana Sample (<ana@buyer.example.com>) escribió:`,
  `Il giorno lun 5 gen 2026 alle ore 15:04 ${ANA} ha scritto:`,
  `Em seg., 5 de jan. de 2026 às 15:04, ${ANA} escreveu:`,
  `Op ma 5 jan 2026 om 15:04 schreef ${ANA}:`,
  `Den mån 5 jan. 2026 kl 15:04 skrev ${ANA}:`,
  `man. 5. jan. 2026 kl. 15:04 skrev ${ANA}:`,
  `ma 5.1.2026 klo 15.04 Ana Sample (ana@buyer.example.com) kirjoitti:`,
  `pon., 5 sty 2026 o 15:04 ${ANA} napisał(a):`,
  `po 5. 1. 2026 v 15:04 odesílatel ${ANA} napsal:`,
  `po 5. 1. 2026 o 15:04 ${ANA} napísal(a):`,
  `${ANA} ezt írta (időpont: 2026. jan. 5., H, 15:04):`,
  `În lun., 5 ian. 2026 la 15:04, ${ANA} a scris:`,
  `На пн, 5.01.2026 г. в 15:04 ${ANA} написа:`,
  `пн, 5 янв. 2026 г. в 15:04, ${ANA}:`,
  `пн, 5 січ. 2026 р. о 15:04 ${ANA} пише:`,
  `пон, 5. јан 2026. у 15:04 ${ANA} је написао/ла:`,
  `pon, 5. sij 2026. u 15:04 ${ANA} napisao je:`,
  `V pon., 5. jan. 2026 ob 15:04 je oseba ${ANA} napisala:`,
  `2026-01-05, pr, 15:04 ${ANA} rašė:`,
  `pirmd., 2026. g. 5. janv., plkst. 15:04 — lietotājs Ana (<ana@buyer.example.com>) rakstīja:`,
  `Kuupäev E, 5. jaanuar 2026 kell 15:04 kirjutas kasutaja ${ANA}:`,
  `Στις Δευ 5 Ιαν 2026 στις 3:04 μ.μ., ο χρήστης ${ANA} έγραψε:`,
  `${ANA}, 5 Oca 2026 Pzt, 15:04 tarihinde şunu yazdı:`,
  `‫بتاريخ الاثنين، 5 يناير 2026 في 3:04 م تمت كتابة ما يلي بواسطة ‪${ANA}‬‏:‬`,
  `‫בתאריך יום ב׳, 5 בינו׳ 2026 ב-15:04 מאת ‪Ana‬‏ <‪ana@buyer.example.com‬‏>:‬`,
  `در تاریخ دوشنبه ۵ ژانویهٔ ۲۰۲۶، ۱۵:۰۴ ${ANA} نوشت:`,
  `सोम, 5 जन॰ 2026 को 3:04 pm बजे को ${ANA} ने लिखा:`,
  `2026年1月5日(月) 15:04 ${ANA}:`,
  `2026년 1월 5일 (월) 오후 3:04, ${ANA}님이 작성:`,
  `${ANA} 于2026年1月5日周一 15:04写道：`,
  `${ANA} 於 2026年1月5日 週一 下午3:04寫道：`,
  `Vào Th 2, 5 thg 1, 2026 vào lúc 15:04 ${ANA} đã viết:`,
  `Pada tanggal Sen, 5 Jan 2026 pukul 15.04 ${ANA} menulis:`,
  `Noong Lun, Ene 5, 2026 nang 3:04 PM, isinulat ni ${ANA} ang:`,
  `Missatge de ${ANA} del dia dl., 5 de gen. 2026 a les 15:04:`,
  `Ana (<ana@buyer.example.com>) erabiltzaileak hau idatzi zuen (2026(e)ko urt. 5(a), al. (15:04)):`,
  `O luns, 5 de xan. de 2026 ás 15:04, Ana (<ana@buyer.example.com>) escribiu:`,
  `Op Ma. 05 Jan. 2026 om 15:04 het ${ANA} geskryf:`,
];

/** What other clients write. */
const others: readonly string[] = [
  // Apple Mail
  `> On Jan 5, 2026, at 3:04 PM, ${ANA} wrote:`.slice(2),
  `${ANA} kirjoitti 5.1.2026 kello 15.04:`,
  `Wiadomość napisana przez ${ANA} w dniu 5 sty 2026, o godz. 15:04:`,
  `5. 1. 2026 v 15:04, ${ANA}:`,
  `${ANA} írta (2026. jan. 5. dátummal, 15:04 időpontban):`,
  `2026/01/05 15:04、${ANA}のメール:`,
  `2026. 1. 5. 오후 3:04, ${ANA} 작성:`,
  `Op 5 jan 2026, om 15:04 heeft ${ANA} het volgende geschreven:`,
  `No dia 5 de jan. de 2026, às 15:04, ${ANA} escreveu:`,
  `‏‏ב-5 בינו׳ 2026, בשעה 15:04, ‏${ANA} כתב/ה:`,
  `في ٥ يناير ٢٠٢٦، الساعة ٣:٠٤ م، كتب/كتبت ${ANA}:`,
  `ในวันที่ 5 ม.ค. 2569 เวลา 15:04 ${ANA} เขียนว่า:`,
  // Thunderbird: no address
  'On 1/5/26 3:04 PM, Ana Sample wrote:',
  'Am 05.01.26 um 15:04 schrieb Ana Sample:',
  'Le 05/01/2026 à 15:04, Ana Sample a écrit :',
  'W dniu 05.01.2026 o 15:04, Ana Sample pisze:',
  'Às 15:04 de 05/01/2026, Ana Sample escreveu:',
  '05.01.2026 15:04, Ana Sample пишет:',
  'Ana Sample kirjoitti 5.1.2026 klo 15.04:',
  '2026. 01. 05. 15:04 keltezéssel, Ana Sample írta:',
  '5.01.2026 15:04 tarihinde Ana Sample yazdı:',
  'Kirjutas Ana Sample kuupäeval 05.01.2026 15:04:',
  '26. 1. 5. 오후 3:04에 Ana 이(가) 쓴 글:',
  'Στις 5/1/26 15:04, ο/η Ana έγραψε:',
  // Yahoo
  `Am Montag, 5. Januar 2026 um 15:04:05 MEZ hat ${ANA} Folgendes geschrieben:`,
  `2026年1月5日月曜日 15:04:05 JST、${ANA} が送信したメール:`,
  // Zoho, Proton
  `On Mon, 05 Jan 2026 15:04:05 +0530 ${ANA} wrote`,
  `---- On Mon, 05 Jan 2026 15:04:05 +0530 ${ANA} wrote ----`,
  `星期一, 一月 5, 2026 3:04 下午，${ANA} 来信：`,
  // Yandex, mail.ru, ukr.net
  '05.01.2026, 15:04, "Ana Sample" <ana@buyer.example.com>:',
  '15:04, 5 января 2026 г., Ana Sample <ana@buyer.example.com>:',
  `Понедельник, 5 января 2026, 15:04 +03:00 от ${ANA}:`,
  '5 січня 2026, 15:04:05, від "Ana" <ana@buyer.example.com>:',
  // Tuta, Notes, Roundcube, K-9, KMail, Freshdesk, Android, GroupWise
  'Jan 5, 2026, 15:04 by ana@buyer.example.com:',
  'Ana Sample/BUYER wrote on 01/05/2026 03:04:05 PM:',
  'Am 2026-01-05 15:04, schrieb Ana Sample:',
  'Ana Sample писал 2026-01-05 15:04:',
  `Am 5. Januar 2026 15:04:05 MEZ schrieb ${ANA}:`,
  'On Monday, 5 January 2026 15:04:05 CET Ana Sample wrote:',
  `On Mon, 5 Jan at 3:04 PM , ${ANA} wrote:`,
  `${ANA} wrote:`,
  'Am Montag, 5. Januar 2026 15:04:05 schrieben Sie:',
  '>>> Ana Sample 05.01.2026 15:04 >>>',
];

test.each([...gmail, ...others])('a quoted mail follows below %j', (line) => {
  expect(readAttribution(buildLines(line), 0)).toEqual({ end: 1, isSure: true });
});

test.each([
  ['On Mon, Jan 5, 2026 at 3:04 PM Ana Sample', '<ana@buyer.example.com> wrote:'],
  ['On Mon, Jan 5, 2026 at 3:04 PM Ana Sample <', 'ana@buyer.example.com> wrote:'],
  ['Ana Sample <ana@buyer.example.com> schrieb am Mo., 5.', 'Januar 2026, 15:04:'],
  ['Ana <ana@buyer.example.com> ezt írta (időpont: 2026. jan.', '5., H, 15:04):'],
  ['Em 5 de janeiro de 2026 às 15:04:05, Ana Sample (', 'ana@buyer.example.com) escreveu:'],
])('an attribution may be broken: %j', (...parts) => {
  expect(readAttribution(buildLines(parts.join('\n')), 0)).toEqual({ end: 2, isSure: true });
});

test('what stands above a whole attribution is no part of it', () => {
  const lines = buildLines(`070-5555010\nOn Mon, Jan 5, 2026 at 3:04 PM ${ANA} wrote:`);
  expect(readAttribution(lines, 0)).toBeNull();
  expect(attributionStart(lines, 2, 0)).toBe(1);
});

test.each([
  'On the other hand, we could wait.',
  'On Monday I asked Bob and he wrote: no.',
  'On Monday John wrote:',
  'Please send these by 12 May 2026 to docs@harbour.example.com:',
  'On 5 January 2026 at 15:00 please write to docs@harbour.example.com:',
  'Prices as of 05.01.2026, valid until 15:00:',
  '2026-01-05 15:04 shipped',
  'Delivery: 12.50 EUR on 2026-01-05:',
  'The supplier wrote:',
  '> 95 %',
])('%j alone proves nothing', (line) => {
  expect(readAttribution(buildLines(line), 0)?.isSure ?? false).toBe(false);
});
