import { defineBackground } from 'wxt/utils/define-background';
import { forgetCardsOfClosedTabs } from '../lib/background/card-calls.ts';
import { answerCommands } from '../lib/background/commands.ts';
import { openDoor } from '../lib/background/door.ts';
import { watchDueReviews } from '../lib/background/due-reviews.ts';
import { onInstalled } from '../lib/background/first-run.ts';
import { keepTexts } from '../lib/background/keep-texts.ts';
import { serveMailHosts } from '../lib/background/mail-host-grants.ts';
import { answerMenus } from '../lib/background/menus.ts';
import { answerOmnibox } from '../lib/background/omnibox.ts';
import { ParlanceDatabase } from '../lib/storage/database.ts';

// Every listener is registered on the first turn: a worker that was stopped is started for an event and must hear it.
export default defineBackground(() => {
  const db = new ParlanceDatabase();
  const now = Date.now;
  openDoor(db, now);
  onInstalled(db, now);
  watchDueReviews(db, now);
  keepTexts(db);
  forgetCardsOfClosedTabs();
  answerMenus();
  serveMailHosts();
  answerCommands();
  answerOmnibox(db, now);
});
