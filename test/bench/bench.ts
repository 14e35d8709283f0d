import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAnnotation } from './annotate.ts';
import { benchDraftCheck } from './draft-check.ts';
import { benchEdits } from './edits.ts';
import { benchHistory } from './history.ts';
import { benchHistoryInPage } from './history-in-page.ts';
import { benchMailPage } from './mail-page.ts';
import { benchReading } from './reading.ts';
import { benchSearchAll } from './search-all.ts';
import { benchNotes } from './search-notes.ts';
import { benchSearch } from './search-terms.ts';
import type { Measure } from './support/measure.ts';
import { withPage } from './support/with-page.ts';
import { benchSurfaces } from './surfaces.ts';
import { benchTone } from './tone.ts';

/*
 * Prints speed as ratios inside one run, so that they hold on any machine.
 *
 *   npm run bench -- [--only annotation,draft,reading,mail-page,surfaces,search-all,search-terms,search-notes,tone,history,history-page,edits] [--fuzz] [--big] [--json DIR]
 *
 * `--fuzz` adds the comparison of 10,000 edits with and without the extension, `--big` a mailbox of a gigabyte. `--json` writes DIR/bench.json.
 * Run `npm run build:chromium` first.
 */

const sections: Readonly<Record<string, () => Promise<Measure[]>>> = {
  annotation: () => withPage(benchAnnotation),
  draft: () => withPage(benchDraftCheck),
  reading: benchReading,
  'mail-page': benchMailPage,
  surfaces: benchSurfaces,
  'search-all': benchSearchAll,
  'search-terms': benchSearch,
  'search-notes': benchNotes,
  tone: benchTone,
  history: benchHistory,
  'history-page': () => benchHistoryInPage(values.big),
  edits: benchEdits,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    fuzz: { type: 'boolean', default: false },
    big: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const usual = Object.keys(sections).filter((name) => name !== 'edits' || values.fuzz);
const names = values.only?.split(',') ?? usual;
const loadBefore = loadavg()[0] ?? 0;

const results: Measure[] = [];
for (const name of names) {
  const section = sections[name];
  if (section === undefined)
    throw new Error(`no section ${name}: there are ${Object.keys(sections).join(', ')}`);
  const measures = await section();
  for (const { measure, ratio, unit, peer } of measures)
    process.stdout.write(
      `${measure.padEnd(66)} ${ratio.toFixed(2).padStart(10)}  ${unit}${peer ? ` (${peer})` : ''}\n`,
    );
  results.push(...measures);
}

const machine = {
  cores: cpus().length,
  node: process.version,
  date: new Date().toISOString().slice(0, 10),
  // Figures of a busy machine are worth less: more than the number of cores means that something else ran.
  load: { before: Number(loadBefore.toFixed(2)), after: Number((loadavg()[0] ?? 0).toFixed(2)) },
};
process.stdout.write(`load of the machine ${machine.load.before} before, ${machine.load.after} after\n`);
if (values.json !== undefined) {
  const rounded = results.map((result) => ({ ...result, ratio: Number(result.ratio.toPrecision(4)) }));
  const file = join(values.json, 'bench.json');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ machine, results: rounded }, null, 2)}\n`);
}
