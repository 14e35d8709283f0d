import { seededRandom } from './seeded-random.ts';
import { capitalised, type SurfaceKind, surfaceKinds } from './surface-kinds.ts';
import { seedTerms } from './terms.ts';
import { words } from './words.ts';

/** What the generated thread is made of; the defaults are the standard page. */
export type ThreadShape = {
  readonly messages: number;
  readonly wordsEach: number;
  readonly plantEach: number;
  readonly seed: number;
  readonly terms: readonly string[];
  readonly kinds: readonly SurfaceKind[];
};

/** 100 messages of 200 words, quotes up to 12 deep, 800 planted terms in 12 forms. */
export const standardThread: ThreadShape = {
  messages: 100,
  wordsEach: 200,
  plantEach: 8,
  seed: 11,
  terms: seedTerms,
  kinds: surfaceKinds,
};

/** A term that was planted in a message, and in which form. */
export type Planted = { readonly message: number; readonly term: string; readonly kind: string };

/** The HTML of one message: what its author wrote, and the history below it. */
export type GeneratedBody = { readonly own: string; readonly quotes: string };

/** Gmail-like and Outlook-like bodies in turn. The same shape gives the same bytes. */
export function generateBodies(shape: Partial<ThreadShape> = {}): {
  bodies: readonly GeneratedBody[];
  planted: readonly Planted[];
} {
  const whole = { ...standardThread, ...shape };
  const writer = createWriter(whole);
  const bodies = Array.from({ length: whole.messages }, (_, message) => writer.writeMessage(message));
  return { bodies, planted: writer.planted };
}

/** A whole page with such a thread. */
export function generateThread(shape: Partial<ThreadShape> = {}): {
  html: string;
  planted: readonly Planted[];
} {
  const { bodies, planted } = generateBodies(shape);
  return { html: pageOf(bodies.map(messageOf).join('')), planted };
}

const cumulative = words.reduce<number[]>((sums, _, rank) => {
  sums.push((sums.at(-1) ?? 0) + 1 / (rank + 3));
  return sums;
}, []);

function drawWord(random: () => number): string {
  const x = random() * (cumulative.at(-1) ?? 0);
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) < x) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? '';
}

type Amount = { readonly words: number; readonly terms: number };

function createWriter(shape: ThreadShape) {
  const random = seededRandom(shape.seed);
  const planted: Planted[] = [];

  const pickKind = (): SurfaceKind | undefined => {
    let x = random();
    return (
      shape.kinds.find(({ share }) => {
        x -= share;
        return x < 0;
      }) ?? shape.kinds[0]
    );
  };
  const plantTerm = (message: number): string => {
    for (;;) {
      const term = shape.terms[Math.floor(random() * shape.terms.length)] ?? '';
      const kind = pickKind();
      const surface = kind?.spell(term) ?? null;
      if (kind === undefined || surface === null) continue;
      planted.push({ message, term, kind: kind.name });
      return surface;
    }
  };
  const writeSentence = (length: number, surfaces: readonly string[]): string => {
    const tokens = Array.from({ length }, () => drawWord(random));
    for (const [i, surface] of surfaces.entries())
      tokens[Math.floor(((i + random()) * length) / surfaces.length)] = surface;
    return capitalised(tokens.join(' ')) + (random() < 0.1 ? '?' : '.');
  };
  const writeSentences = (amount: Amount, message: number): readonly string[] => {
    const count = Math.max(1, Math.round(amount.words / 14));
    let { words: wordsLeft, terms: termsLeft } = amount;
    return Array.from({ length: count }, (_, i) => {
      const length = i === count - 1 ? wordsLeft : Math.min(wordsLeft, 8 + Math.floor(random() * 12));
      wordsLeft -= length;
      if (length <= 0) return '';
      const here = Math.min(length, Math.round(termsLeft / (count - i)));
      termsLeft -= here;
      return writeSentence(
        length,
        Array.from({ length: here }, () => plantTerm(message)),
      );
    }).filter((sentence) => sentence !== '');
  };
  const writeBody = (amount: Amount, message: number): string => {
    const wrap = message % 2 === 0 ? gmailBlock : outlookBlock;
    const sentences = writeSentences(amount, message);
    let html = '';
    for (let i = 0; i < sentences.length; ) {
      const to = i + 1 + Math.floor(random() * 3);
      html += wrap(sentences.slice(i, to).join(' '), to, random);
      i = to;
    }
    return message % 2 === 0 ? html : `<div class="WordSection1">${html}</div>`;
  };
  const writeQuotes = (amount: Amount, message: number): string => {
    let { words: wordsLeft, terms: termsLeft } = amount;
    let quote = '';
    for (let depth = 1 + (message % 12); depth >= 1; depth -= 1) {
      const here = {
        words: Math.min(wordsLeft, Math.max(4, Math.round(wordsLeft / depth))),
        terms: Math.round(termsLeft / depth),
      };
      wordsLeft -= here.words;
      termsLeft -= here.terms;
      quote = quoteOf((here.words > 0 ? writeBody(here, message) : '') + quote, depth);
    }
    return quote;
  };
  const writeMessage = (message: number): GeneratedBody => {
    const own = { words: Math.round(shape.wordsEach * 0.55), terms: Math.round(shape.plantEach * 0.6) };
    const rest = { words: shape.wordsEach - own.words, terms: shape.plantEach - own.terms };
    return { own: writeBody(own, message), quotes: writeQuotes(rest, message) };
  };
  return { planted, writeMessage };
}

function gmailBlock(text: string, i: number, random: () => number): string {
  const gap = () => (random() < 0.3 ? '<div><br></div>' : '');
  const share = random();
  if (share < 0.15) return `<ul><li>${text}</li></ul>${gap()}`;
  if (share < 0.25) return `<div><font color="#222222" face="arial, sans-serif">${text}</font></div>${gap()}`;
  if (share < 0.32) return `<div><a href="https://x.example.com/${i}">${text}</a></div>${gap()}`;
  return `<div>${text}<br></div>${gap()}`;
}

function outlookBlock(text: string, i: number, random: () => number): string {
  return random() < 0.12
    ? `<table border="0" cellspacing="0"><tbody><tr><td width="80"><p class="MsoNormal"><b>${i}</b></p></td><td><p class="MsoNormal"><span style="font-size:10.5pt">${text}</span></p></td></tr></tbody></table>`
    : `<p class="MsoNormal"><span lang="EN-US" style="font-size:11pt;font-family:Calibri,sans-serif">${text}<u></u><u></u></span></p>`;
}

const quoteOf = (inner: string, depth: number): string =>
  `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Mon, 3 Mar 2025 at 0${depth % 10}:1${depth % 10}, Supplier ${depth} &lt;s${depth}@x.example.com&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${inner}</blockquote></div>`;

/** As Gmail frames a message, with a header of as many elements. */
const messageOf = ({ own, quotes }: GeneratedBody, message: number): string =>
  `<div class="kv" role="listitem" data-legacy-message-id="m${message}"><div class="adn ads"><div class="gs"><div class="gE iv gt"><table class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><h3 class="iw"><span class="qu" role="gridcell"><span class="gD" email="s@x.example.com" name="Supplier"><span>Supplier ${message}</span></span></span></h3></td></tr></tbody></table></div><div class="qQVYZb"></div><div class="utdU2e"></div><div class="ii gt"><div class="a3s aiL"><div dir="ltr">${own}${quotes}</div><div class="yj6qo"></div><div class="adL"></div></div></div></div></div></div>`;

const pageOf = (thread: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>thread</title><style>body{font:14px/1.4 Arial,sans-serif;margin:0;width:1200px}.a3s{padding:8px 16px}.kv{border-bottom:1px solid #ddd}h3{font-size:14px;margin:8px 16px}blockquote{margin:0}</style></head><body><div role="main"><div role="list" id="thread">${thread}</div></div></body></html>`;
