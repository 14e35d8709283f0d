// The main job on the built-in sample mailbox, in one command: `npm start`.
import { installBrowser, installPackages, run } from './prepare.mjs';

installPackages();
installBrowser();
const built = run('npm', ['run', '--silent', 'build:chromium']);
process.exitCode = built && run('npm', ['run', '--silent', 'story', '--', ...process.argv.slice(2)]) ? 0 : 1;
