import { SaxesParser } from 'saxes';
import { err, ok, type Result } from '../../result.ts';
import { LIMITS } from '../limits.ts';
import type { Refusal } from '../problem.ts';
import type { Sliced } from '../read-entry.ts';

/** An element: its name without prefix, what it holds, and the text in it, that of its children included. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
};

/** The outermost element, its namespace resolved. */
export type XmlRoot = Omit<XmlElement, 'children' | 'text'> & { readonly namespace: string };

/** What to look for in a document. */
export type XmlWanted = {
  /** Why a document with this root is not read; null when it is. */
  refuseRoot(root: XmlRoot): Refusal | null;
  /** Whether an element is an entry: handed over whole, when it ends. */
  isEntry(name: string): boolean;
  onEntry(entry: XmlElement, root: XmlRoot): void;
};

/** Characters read between two places where reading can be interrupted. */
const SLICE_CHARS = 16_384;

/**
 * Reads a document and hands over its entries. Entities are never expanded and nothing is ever fetched: a document type
 * with declarations of its own is refused, one that only names a file is taken as said. Deeper than 64 levels is refused.
 */
export function* readXml(text: string, wanted: XmlWanted): Sliced<Result<XmlRoot, Refusal>> {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const reading = new Reading(parser, wanted);
  for (let at = 0; at < text.length && reading.refusal === null; at += SLICE_CHARS) {
    parser.write(text.slice(at, at + SLICE_CHARS));
    yield;
  }
  if (reading.refusal === null) parser.close();
  if (reading.refusal !== null) return err(reading.refusal);
  return reading.root === null ? err({ kind: 'unknown-format' }) : ok(reading.root);
}

/** The state of one reading. A class because the parser's handlers share it. */
class Reading {
  refusal: Refusal | null = null;
  root: XmlRoot | null = null;
  private depth = 0;
  /** The entry that is open and what is open in it. */
  private readonly open: XmlElement[] = [];
  private readonly wanted: XmlWanted;

  constructor(parser: SaxesParser, wanted: XmlWanted) {
    this.wanted = wanted;
    parser.on('error', (error) => {
      const why = error.message.replace(/^[^:]*:?\d+:\d+:\s*/, '');
      this.refuse({ kind: 'not-well-formed', line: parser.line, column: parser.column, why });
    });
    parser.on('doctype', (doctype) => {
      if (doctype.replaceAll(/"[^"]*"|'[^']*'/g, '').includes('['))
        this.refuse({ kind: 'entities', external: /<!ENTITY[^>]*\b(?:SYSTEM|PUBLIC)\b/.test(doctype) });
    });
    parser.on('opentag', (tag) => this.start(tag.name, tag.attributes));
    parser.on('closetag', () => this.end());
    parser.on('text', (text) => this.add(text));
    parser.on('cdata', (text) => this.add(text));
  }

  private refuse(refusal: Refusal): void {
    this.refusal ??= refusal;
  }

  private start(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.refusal !== null) return;
    this.depth += 1;
    if (this.depth > LIMITS.xmlLevels) this.refuse({ kind: 'too-deep' });
    const element = { name: localName(name), attributes, children: [], text: '' };
    if (this.root === null) {
      this.startRoot(name, element);
      return;
    }
    const parent = this.open.at(-1);
    parent?.children.push(element);
    if (parent !== undefined || this.wanted.isEntry(element.name)) this.open.push(element);
  }

  private startRoot(name: string, element: XmlElement): void {
    const prefix = name.includes(':') ? `xmlns:${name.slice(0, name.indexOf(':'))}` : 'xmlns';
    this.root = { ...element, namespace: element.attributes[prefix] ?? '' };
    const refusal = this.wanted.refuseRoot(this.root);
    if (refusal !== null) this.refuse(refusal);
  }

  private end(): void {
    if (this.refusal !== null) return;
    this.depth -= 1;
    const ended = this.open.pop();
    if (ended === undefined) return;
    const parent = this.open.at(-1);
    if (parent !== undefined) parent.text += ended.text;
    else if (this.root !== null) this.wanted.onEntry(ended, this.root);
  }

  private add(text: string): void {
    const element = this.open.at(-1);
    if (element !== undefined) element.text += text;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The language an element names, as written; null when it names none. */
export const languageOf = (element: XmlElement | XmlRoot): string | null =>
  element.attributes['xml:lang'] ?? element.attributes['lang'] ?? null;

/** Text of an element with its white space collapsed, as XML vocabularies mean it. */
export const textOf = (element: XmlElement): string => element.text.replaceAll(/[\t\n\r ]+/g, ' ').trim();
