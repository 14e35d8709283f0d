import { defineContentScript } from 'wxt/utils/define-content-script';
import { mailMatches } from '../../lib/messaging/manifest.ts';
import './highlights.css';

export default defineContentScript({
  matches: mailMatches,
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  main() {},
});
