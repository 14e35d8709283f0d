// Everything that must pass, in one command: `npm test`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../firefox/find-firefox.mjs';
import { installBrowser, installPackages, root, run } from './prepare.mjs';

const results = join(root, '.output', 'test-results');

/** Each step, and the report it leaves (none: the step counts as one test). One that lacks something says so and is skipped. */
const steps = [
  { script: 'types' },
  { script: 'lint' },
  { script: 'test:unit', report: 'unit' },
  { script: 'build' },
  { script: 'test:gates', report: 'gates' },
  { script: 'test:contract', report: 'contract' },
  { script: 'test:e2e', report: 'e2e' },
  {
    script: 'test:firefox',
    report: 'firefox',
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

installPackages();
installBrowser();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const broken = [];
const notRun = [];
for (const { script, report, lacks = () => false } of steps) {
  process.stdout.write(`\n── ${script} ${'─'.repeat(Math.max(0, 60 - script.length))}\n`);
  const lack = lacks();
  if (lack) {
    notRun.push(lack);
    total.skipped += 1;
    continue;
  }
  const wentWell = run('npm', ['run', '--silent', script], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, `${report}.json`),
    PARLANCE_REPORT: report ? join(results, `${report}.json`) : '',
  });
  const counts = report
    ? countsOf(readReport(report), wentWell)
    : { passed: wentWell ? 1 : 0, failed: wentWell ? 0 : 1, skipped: 0 };
  for (const key of Object.keys(total)) total[key] += counts[key];
  if (!wentWell || counts.failed > 0) broken.push(script);
}

for (const lack of notRun) process.stdout.write(`\n${lack}\n`);
if (broken.length > 0) process.stdout.write(`\nFailed: ${broken.join(', ')}\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = broken.length > 0 ? 1 : 0;
