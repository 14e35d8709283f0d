/** How the mail itself draws an element: by its tag and its style attribute. A style sheet may say otherwise. */
export type ElementStyle = {
  readonly isHidden: boolean;
  /** A line is drawn at the top of the element. */
  readonly isRuled: boolean;
  readonly isBold: boolean;
  /** Line breaks of the source show. */
  readonly isPreformatted: boolean;
};

const HIDDEN =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:font-size|max-height|opacity)\s*:\s*0(?:px|pt|em|%|\s*[;!]|\s*$)/iu;
const RULE =
  /border-top(?:-style)?\s*:[^;]*\b(?:solid|double|dotted|dashed)\b|border-style\s*:\s*(?:solid|dashed|dotted) none none/iu;
const NO_RULE = /border-top[^;]*:\s*(?:none|0)\b/iu;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const PREFORMATTED = /white-space\s*:\s*pre/iu;
const INDENT = /border(?:-left)?\s*:\s*(?:none|0|medium none)|margin[^;]*40px/iu;
/** A style of a mail is shorter; what stands behind is not looked at. */
const MAX_STYLE = 2_000;

const boldTags = new Set(['b', 'strong', 'th']);

/** Reads tag and style attribute once. */
export function styleOf(element: Element): ElementStyle {
  const tag = element.localName;
  const style = element.getAttribute('style')?.slice(0, MAX_STYLE) ?? '';
  return {
    isHidden: (style !== '' && HIDDEN.test(style)) || element.hasAttribute('hidden'),
    isRuled: tag === 'hr' || (style.includes('border') && RULE.test(style) && !NO_RULE.test(style)),
    isBold: boldTags.has(tag) || (style.includes('weight') && BOLD.test(style)),
    isPreformatted: tag === 'pre' || (style.includes('white-space') && PREFORMATTED.test(style)),
  };
}

/** Whether a blockquote only indents what the author wrote: editors draw no line at its side. */
export const isIndent = (blockquote: Element): boolean => INDENT.test(blockquote.getAttribute('style') ?? '');
