import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureTerms, type TermFigures } from './support/measure-terms.ts';
import { readGlossaryFile, readSentences, type Sentence } from './support/read-sentences.ts';

/*
 * npm run eval:terms -- SENTENCES.jsonl GLOSSARY.json [PROBES.jsonl] [--json FILE]
 *
 * Names every miss and prints precision and recall by group; those of constructed probes apart.
 */

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const [sentencesFile, glossaryFile, probesFile] = positionals;
if (sentencesFile === undefined || glossaryFile === undefined) {
  console.error('Usage: npm run eval:terms -- SENTENCES.jsonl GLOSSARY.json [PROBES.jsonl] [--json FILE]');
  process.exit(2);
}
const missing = positionals.filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(missing.map((path) => `${path} is not there.`).join('\n'));
  process.exit(2);
}

const terms = readGlossaryFile(glossaryFile);
const figures = report(readSentences(sentencesFile));
const probes = probesFile === undefined ? null : report(readSentences(probesFile));
if (values.json !== undefined) {
  const kept = probes === null ? figures : { ...figures, probes };
  writeFileSync(values.json, `${JSON.stringify(kept, null, 2)}\n`);
}

/** Results are kept, sentences are not ours to keep: they are only printed. */
function report(sentences: readonly Sentence[]): TermFigures {
  const measured = measureTerms(sentences, terms);
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  for (const { kind, sentence, group, term, text, start, end } of measured.misses) {
    const around = (texts.get(sentence) ?? '')
      .slice(Math.max(0, start - 40), end + 40)
      .replaceAll(/\s+/g, ' ');
    console.log(`${kind}  ${sentence}  ${group}  ${term}  "${text}"  … ${around} …`);
  }
  console.table(measured.groups);
  return measured;
}
