import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DraftCheck } from '../../lib/domain/draft/draft-check.ts';
import { draftChecks } from '../../lib/domain/draft/draft-checks.ts';
import { isKindOn } from '../../lib/domain/draft/draft-kind.ts';
import { type AdviceMatch, findAdvice } from '../../lib/domain/draft/find-advice.ts';
import { chance, shuffled } from './support/chance.ts';
import { measureTimes } from './support/measure-times.ts';
import { type Judgement, readJudgements } from './support/read-judgements.ts';
import { type Mail, readMails } from './support/read-mails.ts';

/*
 * npm run eval:drafts -- MAILS.jsonl[.gz] … [--times FILE.jsonl] [--judged FILE.json]
 *   [--words N] [--quoted] [--sample N] [--seed S] [--json FILE]
 *
 * How much of ordinary mail the draft check marks, by kind: with the kinds that are on by default, once for a reader of
 * whom nothing is known and once for one abroad in a multi-language relationship. `--words` is how many own words a text
 * needs to count (20); `--quoted` looks at the mails that these quote instead. `--times` scores labelled time expressions.
 * `--sample` prints so many marks by chance, to be judged by hand; `--judged` reads such judgements and says how many of
 * the marks that are judged are useful, and whether those that are gone were. Judgements hold hashes and places, never
 * words (results/draft-flags.json).
 */

const { positionals: files, values } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    words: { type: 'string', default: '20' },
    quoted: { type: 'boolean', default: false },
    judged: { type: 'string' },
    json: { type: 'string' },
  },
});
const missing = [...files, ...(values.times === undefined ? [] : [values.times])].filter(
  (file) => !existsSync(file),
);
if ((files.length === 0 && values.times === undefined) || missing.length > 0) {
  for (const file of missing) console.error(`${file} is not there.`);
  console.error(
    'Usage: npm run eval:drafts -- MAILS.jsonl[.gz] … [--times FILE] [--sample N] [--seed S] [--json FILE]',
  );
  process.exit(2);
}

type Marked = { readonly mail: Mail; readonly matches: readonly AdviceMatch[] };

const onByDefault = draftChecks.filter(({ kind }) => isKindOn({}, kind));
const mails = uniqueMails(
  files.flatMap((file) => readMails(file, { fewestWords: Number(values.words), quoted: values.quoted })),
);
const marked = mark(onByDefault.filter(({ readers }) => readers === 'all'));
const summary = {
  mails: mails.length,
  default: summaryOf(marked),
  abroadAndMultiLanguage: summaryOf(mark(onByDefault)),
  everyKind: summaryOf(mark(draftChecks)),
};
const times = values.times === undefined ? null : measureTimes(values.times);

if (mails.length > 0) {
  console.table(
    Object.fromEntries(
      (['default', 'abroadAndMultiLanguage', 'everyKind'] as const).map((name) => {
        const { flaggedPercent, flagsPerMail } = summary[name];
        return [name, { mails: summary.mails, flaggedPercent, flagsPerMail }];
      }),
    ),
  );
  console.table(summary.default.byKind);
}
if (times !== null) {
  for (const miss of times.misses) console.log(`${miss.id}  ${miss.kind}  ${miss.what}`);
  console.table(times.figures);
}
if (values.judged !== undefined) reportJudged(readJudgements(values.judged));
if (values.sample !== undefined) printSample(Number(values.sample), Number(values.seed));
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ ...summary, times }, null, 2)}\n`);

function mark(checks: readonly DraftCheck[]): Marked[] {
  return mails.map((mail) => ({ mail, matches: findAdvice(mail.text, checks) }));
}

function summaryOf(all: readonly Marked[]) {
  const flags = all.flatMap(({ matches }) => matches);
  const share = (part: number, digits: number) => Number((part / Math.max(1, all.length)).toFixed(digits));
  return {
    flaggedPercent: share(all.filter(({ matches }) => matches.length > 0).length * 100, 1),
    flagsPerMail: share(flags.length, 3),
    byKind: Object.fromEntries(
      [...Map.groupBy(flags, ({ kind }) => kind)].map(([kind, same]) => [kind, same.length]),
    ),
  };
}

function reportJudged(judgements: readonly Judgement[]): void {
  const now = new Set(
    marked.flatMap(({ mail, matches }) => matches.map(({ start }) => `${mail.hash} ${start}`)),
  );
  const known = new Set(mails.map(({ hash }) => hash));
  const here = judgements.filter(({ hash }) => known.has(hash));
  const still = here.filter(({ hash, start }) => now.has(`${hash} ${start}`));
  const useful = (some: readonly Judgement[]) => some.filter((one) => one.useful).length;
  const gone = here.filter((one) => !still.includes(one));
  console.table({
    judged: { marks: here.length, useful: useful(here) },
    stillMarked: { marks: still.length, useful: useful(still) },
    noLongerMarked: { marks: gone.length, useful: useful(gone) },
    notJudged: { marks: now.size - still.length },
  });
}

/** Marks in a repeatable random order, with the words around them: for the eyes of the judge, not for a file. */
function printSample(count: number, seed: number): void {
  const flags = marked.flatMap(({ mail, matches }) => matches.map((match) => ({ mail, match })));
  for (const { mail, match } of shuffled(flags, chance(seed)).slice(0, count)) {
    const { start, end, kind, rule } = match;
    const around = (from: number, to: number) =>
      mail.text.slice(Math.max(0, from), to).replaceAll(/\s+/gu, ' ');
    console.log(`${mail.hash} ${start} ${kind} ${rule}`);
    console.log(`   …${around(start - 200, start)}⟦${around(start, end)}⟧${around(end, end + 120)}…`);
  }
}

function uniqueMails(all: readonly Mail[]): Mail[] {
  return [...new Map(all.map((mail) => [mail.hash, mail])).values()];
}
