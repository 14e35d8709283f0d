// How phones and mail programs sign by themselves, in their interface languages.
const starts = [
  '(?:sent|posted) (?:from|via|with|by|using)|get outlook|from my (?:i?phone|ipad|mobile|android)|(?:via|from) (?:my )?mobile$',
  'gesendet (?:von|mit|aus|via)|von meinem|diese nachricht wurde von meinem|von unterwegs gesendet',
  'envoyé (?:de|depuis|avec|à partir)|obtenez outlook|télécharger outlook',
  'enviado (?:desde|do|da|de|con|com|via)|obtener outlook|obter o outlook|baixar outlook|enviat des',
  'inviato (?:da|con|dal)|scarica outlook|ottieni outlook',
  'verzonden (?:vanaf|met|vanuit|via)|verstuurd (?:vanaf|met)|outlook voor|download outlook',
  'skickat (?:från|med)|skickas från|från min |hämta outlook|sendt (?:fra|med|via)|hent outlook|lähetetty|hanki outlook',
  'wysłan[eoay]* (?:z|za)|pobierz (?:aplikację )?outlook|odesláno z|odoslané z|küldve|trimis (?:de|din|cu)|poslano (?:s|z|iz)',
  'отправлено (?:с|из|от)|изпратено (?:от|с)|надіслано (?:з|із)|στάλθηκε (?:από|με)',
  "iphone'?umdan|ipad'?imden|.{1,20}(?:'|’)?[dt][ae]n gönderildi|outlook'u edinin",
  '发自|發自|从我的.{1,12}发送|从.{1,12}发送|傳送自|從我的.{1,12}傳送|使用.{2,20}(?:发送|發送)|获取outlook|获取 outlook',
  'iphoneから送信|.{1,16}から送信|outlook for .{2,12}を入手',
  '나의 .{1,12}에서 보냄|.{1,16}에서 보냄|.{1,24}에서 보냈습니다',
  'נשלח מה|أرسلت من|أُرسلت من|تم الإرسال من|được gửi từ|đã gửi từ|dikirim dari|ส่งจาก',
];
const ends = ['\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? from mobile', ".{2,24} iphone[’']?dan"];

/** A line that a phone or a mail program puts below a mail. */
export const DEVICE = new RegExp(`^[(<\\[*_]*(?:${starts.join('|')}|${ends.join('|')})`, 'iu');
