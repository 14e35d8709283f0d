// What mail clients write into the line above a quoted mail, in their interface languages: Gmail, Apple Mail,
// Thunderbird, Yahoo, Outlook for phones, Roundcube, Horde, KMail, Notes, Zoho, Proton, K-9.

const verbs = [
  'wrote|writes|said',
  'schrieb|schrieben|geschrieben|geskryf|geskrev|schreef|geschreven',
  'a écrit|écrivait|nous a dit|escribió|escribio|escribiu|ha escrito|escreveu|escrito',
  'ha scritto|scrive|scrisse|va escriure|ha escrit|a scris|scris',
  'skrev|skrifaði|kirjoitti|kirjutas|rakstīja|raksta|rašė|parašė|idatzi zuen|isinulat|aliandika|scríobh|ysgrifennodd',
  'napisał\\(a\\)|napisał|napisała|nadesłał|pisze|napisan[aey]|napsal\\(a\\)|napsal|napsala|napísal\\(a\\)|napísal|napísala',
  'napisao|napisala|napisao/la|napisal|napisal\\(a\\)|je napisal|piše|shkroi|ka shkruar|írta',
  'написал\\(а\\)|написал|написала|писал\\(а\\)|писал|писала|пишет|пише|написа|написав|написао/ла|написао|έγραψε',
  'yazdı|yazmış|đã viết|viết|menulis|telah menulis',
];
const others =
  '写道|寫道|来信|來信|撰写|撰寫|のメール|のメッセージ|さんは書きました|님이 작성|작성:|쓴 글|כתב|كتب|كتابة|نوشت|ने लिखा|เขียน';
/** "wrote". */
export const WROTE = new RegExp(`(?<!\\p{L})(?:${verbs.join('|')})(?!\\p{L})|${others}`, 'iu');
/** The same where nothing follows, not even a colon (Zoho). */
export const ENDS_IN_VERB = new RegExp(`(?<!\\p{L})(?:${verbs.join('|')})\\s*$`, 'iu');

/** How such a line begins: "On", a weekday, a date or a time. */
export const BEGINS =
  /^(?:on|am|at|in message|in data|missatge de|le|el|o|il|il giorno|op|em|no dia|às|den|dne|dňa|dana|w dniu|dnia|wiadomość|pe|la|în|na|tarihinde|vào|pada|tanggal|noong|på|ti|ma|ke|to|su|va|v|kuupäev|mnamo|fri|sat|sun|mon|tue|wed|thu|from|zitat von|quoting|zitiere|citando|citát|citerar)(?!\p{L})|^(?:в|във|на|στις|在|于|於|ในวันที่|เมื่อ|بتاريخ|في|در تاریخ|בתאריך|ב-)|^\p{L}{0,14}\.?,?\s?\d{1,4}[\s.,:/年-]|^\d{4}년/iu;

/** "Quoting X <x@y>:" names nobody's verb (Horde). */
export const QUOTING = /^(?:zitat von|quoting|zitiere|citando|citát|citerar)\s/iu;
