import { remember } from './remember.ts';

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
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all|(?:font-size|max-height|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|r?em|%|\s*[;!]|\s*$)/iu;
const RULE =
  /border-(?:top|block-start)(?:-style)?\s*:[^;]*\b(?:solid|double|dotted|dashed)\b|border-style\s*:\s*(?:solid|dashed|dotted) none none/iu;
const NO_RULE = /border-(?:top|block-start)[^;]*:\s*(?:none|0)\b/iu;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/iu;
const PREFORMATTED = /white-space\s*:\s*pre/iu;
const INDENT = /border(?:-left)?\s*:\s*(?:none|0|medium none)|margin[^;]*40px/iu;
/** A style of a mail is shorter; what stands behind is not looked at. */
const MAX_STYLE = 2_000;

const PLAIN: ElementStyle = { isHidden: false, isRuled: false, isBold: false, isPreformatted: false };
const BOLD_TAG: ElementStyle = { ...PLAIN, isBold: true };
const stylesOfTags: ReadonlyMap<string, ElementStyle> = new Map([
  ['b', BOLD_TAG],
  ['strong', BOLD_TAG],
  ['th', BOLD_TAG],
  ['hr', { ...PLAIN, isRuled: true }],
  ['pre', { ...PLAIN, isPreformatted: true }],
]);

/** How tag and attributes draw an element of this name that has these attributes. */
export function styleOf(element: Element, name: string, attributes: readonly string[]): ElementStyle {
  const ofTag = stylesOfTags.get(name) ?? PLAIN;
  if (attributes.length === 0) return ofTag;
  const written = attributes.includes('style') ? writtenStyle(element.getAttribute('style') ?? '') : PLAIN;
  if (attributes.includes('hidden')) return { ...ofTag, isHidden: true };
  if (ofTag === PLAIN || written === PLAIN) return ofTag === PLAIN ? written : ofTag;
  return {
    isHidden: written.isHidden,
    isRuled: ofTag.isRuled || written.isRuled,
    isBold: ofTag.isBold || written.isBold,
    isPreformatted: ofTag.isPreformatted || written.isPreformatted,
  };
}

const writtenStyle = remember((attribute: string): ElementStyle => {
  const style = attribute.slice(0, MAX_STYLE);
  return {
    isHidden: HIDDEN.test(style),
    isRuled: style.includes('border') && RULE.test(style) && !NO_RULE.test(style),
    isBold: style.includes('weight') && BOLD.test(style),
    isPreformatted: style.includes('white-space') && PREFORMATTED.test(style),
  };
});

/**
 * Whether a blockquote is what the author wrote or looked up: editors that only indent draw no line at its side, and a
 * cited page has its address.
 */
export const isIndent = (blockquote: Element): boolean =>
  INDENT.test(blockquote.getAttribute('style') ?? '') ||
  /^https?:/iu.test(blockquote.getAttribute('cite') ?? '');
