import { defineContentScript } from 'wxt/utils/define-content-script';
import { startScout } from '../../lib/content/start-scout.ts';
import { mailMatches } from '../../lib/messaging/mail-hosts.ts';
import './highlights.css';

export default defineContentScript({
  matches: mailMatches,
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The page need not learn that we are here.
  noScriptStartedPostMessage: true,
  // Of the context only the signal: it ends when a newer instance starts. Its other helpers poll.
  main: ({ signal }) => startScout(signal),
});
