import { defineContentScript } from 'wxt/utils/define-content-script';
import { mailMatches } from '../../lib/messaging/mail-hosts.ts';
import './highlights.css';

export default defineContentScript({
  matches: mailMatches,
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page need not learn that we are here.
  noScriptStartedPostMessage: true,
  main() {},
});
