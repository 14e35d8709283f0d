// Everything that must pass, in one command: `npm test`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../firefox/find-firefox.mjs';
import { installBrowser, installPackages, root, runBeside } from './prepare.mjs';

const results = join(root, '.output', 'test-results');

/*
 * Steps, and the report each leaves (none: the step counts as one test). One that lacks something says so and is skipped.
 * They run in two rows beside each other: one browser leaves half of two cores idle.
 */

const build = { script: 'build' };

/** What a browser does with the built extension. */
const builtSteps = [{ script: 'test:e2e', report: 'e2e' }];

const otherSteps = [
  { script: 'types' },
  { script: 'lint' },
  { script: 'test:unit', report: 'unit' },
  { script: 'test:gates', report: 'gates', needsBuild: true },
  { script: 'test:contract', report: 'contract' },
  {
    script: 'test:firefox',
    report: 'firefox',
    needsBuild: true,
    lacks: () => findFirefox() === null && 'Firefox: not found, its contract and story were not run',
  },
];

function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(results, `${name}.json`), 'utf8'));
  } catch {
    return null;
  }
}

/** Passed, failed and skipped of a vitest or Playwright report; a missing report is one failure. */
function countsOf(report, wentWell) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const { stats } = report;
  const counts = stats
    ? { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
    : { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
  return wentWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
const notRun = [];

async function runStep({ script, report, lacks = () => false }) {
  const lack = lacks();
  if (lack) {
    notRun.push(lack);
    total.skipped += 1;
    return;
  }
  const beganMs = performance.now();
  const { wentWell, output } = await runBeside('npm', ['run', '--silent', script], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, `${report}.json`),
    PARLANCE_REPORT: report ? join(results, `${report}.json`) : '',
  });
  const seconds = Math.round((performance.now() - beganMs) / 1_000);
  process.stdout.write(`\n── ${script}, ${seconds} s ${'─'.repeat(50)}\n${output}`);
  const counts = report
    ? countsOf(readReport(report), wentWell)
    : { passed: wentWell ? 1 : 0, failed: wentWell ? 0 : 1, skipped: 0 };
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (!wentWell || counts.failed > 0) broken.push(script);
}

async function runOneByOne(steps, built) {
  for (const step of steps) {
    if (step.needsBuild) await built;
    await runStep(step);
  }
}

installPackages();
installBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
process.stdout.write('\nEach step is shown when it has ended; the longest takes some minutes.\n');

const built = runStep(build);
await Promise.all([built.then(() => runOneByOne(builtSteps)), runOneByOne(otherSteps, built)]);

for (const lack of notRun) process.stdout.write(`\n${lack}\n`);
if (broken.length > 0) process.stdout.write(`\nFailed: ${broken.join(', ')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
