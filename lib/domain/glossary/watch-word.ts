import * as z from 'zod/mini';
import { SupplierId, TermId } from '../ids.ts';
import type { Term } from './term.ts';

/**
 * A word that ought to be agreed on. Where it stands in mail and the glossary knows nothing of it for this supplier,
 * it is marked as not agreed yet. It is no term: it has no meaning, and no export holds it.
 */
export const WatchWord = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  text: z.string().check(z.minLength(1), z.maxLength(200)),
  /** BCP 47 language tag. */
  lang: z.string().check(z.maxLength(35)),
  /** Suppliers it is watched with; null means all. */
  scope: z.nullable(z.array(SupplierId).check(z.maxLength(1_000))),
  sample: z.boolean(),
  createdAtMs: z.number(),
  rev: z.number(),
});
export type WatchWord = z.infer<typeof WatchWord>;

/** Begins the id that stands for a watched word where a term's id is expected: in spans and on the card. */
const PREFIX = 'watch:';

/** The watched word that an id of a span stands for, or null when it is the id of a term. */
export const watchedBy = (id: TermId): string | null =>
  id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;

/** A watched word as the matcher and the card take it: a term without any meaning. Never stored. */
export const termOf = (word: WatchWord): Term => ({
  id: TermId.parse(`${PREFIX}${word.id}`),
  labels: [{ text: word.text, lang: word.lang, use: 'preferred' }],
  ours: null,
  theirs: null,
  agreed: null,
  agreedAtMs: null,
  status: 'proposed',
  scope: word.scope,
  ladder: null,
  notWhen: [],
  sources: [],
  note: '',
  sample: word.sample,
  createdAtMs: word.createdAtMs,
  rev: word.rev,
});

/** A word to watch with all suppliers, or with some. */
export const newWatchWord = (of: {
  readonly id: string;
  readonly text: string;
  readonly scope: readonly SupplierId[] | null;
  readonly nowMs: number;
}): WatchWord => ({
  id: of.id,
  text: of.text.trim(),
  lang: 'en',
  scope: of.scope === null ? null : [...of.scope],
  sample: false,
  createdAtMs: of.nowMs,
  rev: 0,
});

/** Words over which two companies most often find out too late that they meant different things. Own list. */
export const SUGGESTED_WORDS: readonly string[] = [
  'on time',
  'on-time delivery',
  'delivered',
  'shipped',
  'delivery date',
  'confirmed delivery date',
  'received at warehouse',
  'lead time',
  'acceptable variance',
  'critical defect',
  'minor deviation',
  'cosmetic defect',
  'quality deviation',
  'blocking issue',
  'corrective action',
  'inbound shipment notification',
  'volume commitment',
  'capacity flexibility',
  'demand visibility',
  'order cycle',
  'gain share',
  'payment terms',
  'second source',
  'exit clause',
  'improvement plan',
];
