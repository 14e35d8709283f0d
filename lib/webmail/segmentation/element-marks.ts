import { remember } from './remember.ts';

/**
 * What the markup of mail clients says about an element.
 *
 * - `quote`, `forward`, `signature`, `footer`: the element holds nothing else
 * - `container`: a wrapper with a blockquote in it; beside the blockquote stand the attribution and answers
 * - `cut`: the quoted mail starts here and runs to the end of the body
 */
export type ElementMark = 'quote' | 'forward' | 'signature' | 'footer' | 'container' | 'cut' | null;

const marks = new Map<string, Exclude<ElementMark, null>>();
const mark = (kind: Exclude<ElementMark, null>, names: string) => {
  for (const name of names.split(/\s+/u)) marks.set(name, kind);
};

// Ids, classes, names and markers that mail clients put into what they send. Gmail, Yahoo, AOL, Proton, Tutanota, Zoho,
// Spark, Thunderbird, Zimbra, Outlook (web, desktop, mobile, Mac), Apple, Windows Mail, Samsung, Freshdesk, Airmail, GMX,
// NetEase, 139, Sina, Aliyun, Lark, QQ, Skiff, Infomaniak, iNotes, BlackBerry, Nine, AquaMail, Odoo, Acompli.
mark(
  'quote',
  'gmail_quote gmail_quote_container gmail_attr moz-cite-prefix reply-intro yahoo_quoted yahoo-quoted protonmail_quote ' +
    'tutanota_quote zmail_extra zmail_extra_quote spark_quote messageReplySection freshdesk_quote cm_quote missive_quote ' +
    'front-blockquote airmail_on quoted-content mail-editor-reference-message-container ' +
    'ms-outlook-mobile-reference-message OLK_SRC_BODY_SECTION isReplyContent originalbody WordSectionReply ' +
    '__QUOTED_TEXT__ __HEADERS__ nylas-quote mailspring-quote hey_quote aolReplacedBody AOLMsgPart skiff_quote iosymail ' +
    'ntes-mailmaster-quote reply139content oriMsgHtmlSeperator origbody __aliyun_previous_body_wrap ' +
    'history-quote-wrapper lark-mail-quote ik_mail_quote iNotesHistory _originalContent quoted_output_body aqm-original ' +
    'airmail_ext_on quoted-text quotedText quoted_text shortwave-quote',
);
mark('forward', 'moz-forward-container moz-email-headers-table isForwardContent gmail_forward');
mark(
  'cut',
  'OutlookMessageHeader appendonsend divRplyFwdMsg replySplit stopSpelling zwchr yahoo-quoted-begin __DIVIDER__ __pbConvHr ' +
    'divRpF _persistentHeader xm_mail_oringinal_describe',
);
mark(
  'signature',
  'Signature ms-outlook-mobile-signature gmail_signature gmail_signature_prefix HOEnZb moz-signature AppleMailSignature ' +
    'protonmail_signature_block yahoo-signature ydp-signature bloop_sign messageSignatureSection composer_signature ' +
    'signatureblock cm_signature zmail_signature tutanota_signature __SIG_PRE__ __SIG_POST__ mailspring-signature ' +
    'sh-signature missive_signature front-signature freshdesk_signature proton_signature mail-signature ' +
    'ymail_android_signature MAC_OUTLOOK_SIGNATURE acompli_signature aqm-signature __aliyun_signature_wrap lark-mail-signature moz-txt-sig ' +
    'shortwave-signature blue_mail_signature',
);
mark('footer', 'ms-outlook-mobile-body-separator-line kopisummary');

/** Real names are shorter, also with the prefixes of twenty replies; what stands behind is not looked at. */
const MAX_NAMES = 4_000;
const MAX_NAME = 80;
/** Webmails put these before every id and class of a mail they show. */
const RENAMED = /^(?:x_|ecx|aolmail_|m_?-?\d+|yiv\d+|ydp[0-9a-f]{6,9})+/u;
/** A number or a random part at the end of a name. */
const NUMBERED = /[-_]?(?:\d[\w-]*)$/u;
const QUOTE_CLASS = /quot|cite|clean_bq/iu;
/** Wrappers with a blockquote beside which answers may stand: Gmail and its kin, Proton, Spark, Zoho, Tuta. */
const WRAPPER =
  /(?:^|\s|_)(?:gmail_quote|protonmail_quote|zmail_extra|tutanota_quote)|-quote|messageReplySection/u;

/** What the markup says about an element of this name with these attributes. */
export function markOf(element: Element, name: string, attributes: readonly string[]): ElementMark {
  if (name === 'blockquote') return markOfBlockquote(element, attributes);
  const found = named(element, attributes);
  if (found !== 'quote' || !isWrapper(element)) return found;
  return hasBlockquote(element) ? 'container' : kindOfWrapper(element);
}

function hasBlockquote(element: Element): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling)
    if (child.localName === 'blockquote') return true;
  return false;
}

function markOfBlockquote(element: Element, attributes: readonly string[]): ElementMark {
  const isQuote = element.getAttribute('type') === 'cite' || QUOTE_CLASS.test(element.className);
  return isQuote ? 'quote' : named(element, attributes);
}

function named(element: Element, attributes: readonly string[]): ElementMark {
  let found: ElementMark = null;
  let place = NAMING.length;
  for (const attribute of attributes) {
    const at = NAMING.indexOf(attribute);
    const here = at < 0 || at > place ? null : markIn(element, attribute);
    if (here === null) continue;
    found = here;
    place = at;
  }
  return found;
}

/** Attributes with names of mail clients; of two that say something, the first here counts. */
const NAMING: readonly string[] = [
  'class',
  'id',
  'name',
  'data-marker',
  'data-smartmail',
  'data-signatureblock',
];

function markIn(element: Element, attribute: string): ElementMark {
  const value = element.getAttribute(attribute)?.slice(0, MAX_NAMES) ?? '';
  if (value === '') return null;
  if (attribute === 'data-signatureblock') return 'signature';
  // GMX and web.de: `<div name="quote">`. The bare word says something in this place only.
  if (attribute === 'name' && value === 'quote' && element.localName === 'div') return 'quote';
  return markNamed(value);
}

const markNamed = remember((value: string): ElementMark => {
  for (const token of value.split(/\s+/u)) {
    const name = token.replace(RENAMED, '');
    if (name.length > MAX_NAME) continue;
    const found = marks.get(name) ?? marks.get(name.replace(NUMBERED, ''));
    if (found !== undefined) return found;
  }
  return null;
});

const isWrapper = (element: Element) =>
  WRAPPER.test(element.className) || WRAPPER.test(element.getAttribute('name') ?? '');

/**
 * Gmail wraps a forward like a reply; only the bold name of its first line differs. The first Outlook for phones wrapped
 * nothing but a rule and the header: what it quotes stands below.
 */
function kindOfWrapper(element: Element): ElementMark {
  const first = element.firstElementChild;
  if (first?.querySelector('[class$="gmail_sendername"]') != null) return 'forward';
  return /^\s*_{5,}/u.test(element.firstChild?.nodeValue ?? '') ? 'cut' : 'quote';
}
