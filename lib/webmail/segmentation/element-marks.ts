/**
 * What the markup of mail clients says about an element.
 *
 * - `quote`, `forward`, `signature`, `footer`: the element holds nothing else
 * - `container`: Gmail's quote with a blockquote in it; beside the blockquote stand the attribution and answers
 * - `cut`: the quoted mail starts here and runs to the end of the body
 */
export type ElementMark = 'quote' | 'forward' | 'signature' | 'footer' | 'container' | 'cut' | null;

const marks = new Map<string, Exclude<ElementMark, null>>();
const mark = (kind: Exclude<ElementMark, null>, names: string) => {
  for (const name of names.split(/\s+/u)) marks.set(name, kind);
};

// Ids, classes, names and markers that mail clients put into what they send. Gmail, Yahoo, AOL, Proton, Tutanota, Zoho,
// Spark, Thunderbird, Zimbra, Outlook (web, desktop, mobile, Mac), Apple, Windows Mail, Samsung, Freshdesk, Airmail, GMX.
mark(
  'quote',
  'gmail_quote gmail_quote_container gmail_attr moz-cite-prefix reply-intro yahoo_quoted yahoo-quoted protonmail_quote ' +
    'tutanota_quote zmail_extra zmail_extra_quote spark_quote messageReplySection freshdesk_quote cm_quote missive_quote ' +
    'front-blockquote airmail_on quoted-content mail-editor-reference-message-container ' +
    'ms-outlook-mobile-reference-message OLK_SRC_BODY_SECTION isReplyContent originalbody WordSectionReply ' +
    '__QUOTED_TEXT__ __HEADERS__ nylas-quote mailspring-quote hey_quote aolReplacedBody AOLMsgPart',
);
mark('forward', 'moz-forward-container moz-email-headers-table isForwardContent gmail_forward');
mark(
  'cut',
  'OutlookMessageHeader appendonsend divRplyFwdMsg replySplit stopSpelling zwchr yahoo-quoted-begin __DIVIDER__ __pbConvHr',
);
mark(
  'signature',
  'Signature ms-outlook-mobile-signature gmail_signature gmail_signature_prefix HOEnZb moz-signature AppleMailSignature ' +
    'protonmail_signature_block yahoo-signature ydp-signature bloop_sign messageSignatureSection composer_signature ' +
    'signatureblock cm_signature zmail_signature tutanota_signature __SIG_PRE__ __SIG_POST__ mailspring-signature ' +
    'sh-signature missive_signature front-signature freshdesk_signature proton_signature mail-signature',
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

/** What the markup says about an element. */
export function markOf(element: Element): ElementMark {
  if (element.localName === 'blockquote') return markOfBlockquote(element);
  const found = named(element);
  if (found !== 'quote' || !isGmailQuote(element)) return found;
  return hasBlockquote(element) ? 'container' : kindOfGmailQuote(element);
}

function hasBlockquote(element: Element): boolean {
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling)
    if (child.localName === 'blockquote') return true;
  return false;
}

function markOfBlockquote(element: Element): ElementMark {
  const isQuote = element.getAttribute('type') === 'cite' || QUOTE_CLASS.test(element.className);
  return isQuote ? 'quote' : named(element);
}

function named(element: Element): ElementMark {
  if (!element.hasAttributes()) return null;
  for (const attribute of ['class', 'id', 'name', 'data-marker', 'data-smartmail', 'data-signatureblock']) {
    const value = element.getAttribute(attribute)?.slice(0, MAX_NAMES) ?? '';
    if (value === '') continue;
    if (attribute === 'data-signatureblock') return 'signature';
    const found = anyNamed(value, attribute === 'name' ? element.localName : '');
    if (found !== null) return found;
  }
  return null;
}

function anyNamed(value: string, nameOf: string): ElementMark {
  // GMX and web.de: `<div name="quote">`. The bare word says something in this place only.
  if (nameOf === 'div' && value === 'quote') return 'quote';
  for (const token of value.split(/\s+/u)) {
    const name = token.replace(RENAMED, '');
    if (name.length > MAX_NAME) continue;
    const found = marks.get(name) ?? marks.get(name.replace(NUMBERED, ''));
    if (found !== undefined) return found;
  }
  return null;
}

const isGmailQuote = (element: Element) =>
  /(?:^|\s|_)gmail_quote/u.test(element.className) || element.className.includes('-quote');

/** Gmail wraps a forward like a reply; only the bold name of its first line differs. */
function kindOfGmailQuote(element: Element): ElementMark {
  const first = element.firstElementChild;
  const isForward = first?.querySelector('[class$="gmail_sendername"]') != null;
  return isForward ? 'forward' : 'quote';
}
