import { compareSteps, playEdits, randomEdits } from '../contract/support/random-edits.ts';
import { openMail } from '../e2e/support/desk.ts';
import { reply } from '../e2e/support/drafts.ts';
import { launch } from '../e2e/support/launch.ts';
import type { Measure } from './support/measure.ts';

const EDITS = 10_000;
/** A new reply after so many: a draft that grows for ever is no draft. */
const EDITS_PER_DRAFT = 500;

/** The steps of the same edits in replies of the simulated Gmail, with the extension or without. */
async function play(extension: boolean): Promise<readonly string[]> {
  const launched = await launch({ extension });
  const { context, hosts } = launched;
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const steps: string[] = [];
    for (let seed = 1; seed <= EDITS / EDITS_PER_DRAFT; seed += 1) {
      const page = await openMail(context, hosts, 'gmail', { thread: 'harbour-shipped' });
      const editor = await reply(page, 'gmail');
      steps.push(...(await playEdits(page, editor, randomEdits(EDITS_PER_DRAFT, seed))));
      await page.goto('about:blank');
    }
    return steps;
  } finally {
    await launched.close();
  }
}

/** 10,000 edits in drafts, with the extension and without: how many steps leave another draft, caret or event stream. */
export async function benchEdits(): Promise<Measure[]> {
  const bare = await play(false);
  const { differing, first } = compareSteps(bare, await play(true));
  return [
    {
      measure: `random edits of a draft that differ with the extension${first === null ? '' : `, first ${first}`}`,
      ratio: differing,
      unit: `of ${bare.length} steps (${new Set(bare).size} different states)`,
    },
  ];
}
