import compromise from 'compromise/one';
import { ACT_KINDS, actsOf } from '../../../lib/domain/hints/acts.ts';
import { rateChange, type Share } from '../../../lib/domain/hints/rate.ts';
import { GENERAL_RATE, type RateKind, RECENT_MESSAGES } from '../../../lib/domain/hints/rate-trend.ts';
import { MIN_WORDS_FOR_SCORES } from '../../../lib/domain/hints/read-message.ts';
import { phraseFinder } from '../../../lib/domain/language/phrases.ts';
import { chance, shuffled } from './chance.ts';
import { meanOverSenders } from './measure-drift.ts';
import type { ToneResult } from './measure-tone.ts';
import { readDatedMail } from './read-set.ts';

const DRAWS = 1_500;
/** The kinds that one mail alone shows. */
const KINDS: readonly Exclude<RateKind, 'slips'>[] = ['suggestions', 'disputes'];

/** The shipped rule of rates on real mail in permuted order: `falseAlarm` is how often a check says that something changed. */
export async function measureRates(dir: string): Promise<ToneResult[]> {
  const series = await readSeries(dir);
  return KINDS.map((kind) => {
    const rates = series.map((messages, place) =>
      alarmRate(
        messages.map((acts) => acts[kind] > 0),
        kind,
        2_000 + place,
      ),
    );
    return meanOverSenders(`threads/${kind}/all/10-or-more-earlier`, 'falseAlarm', rates);
  });
}

/** What each mail does, by sender; senders with too few for a check are left out. */
async function readSeries(dir: string) {
  const find = phraseFinder(compromise, ACT_KINDS);
  const mails = (readDatedMail(dir) ?? []).filter(({ words }) => words >= MIN_WORDS_FOR_SCORES);
  const senders = [...Map.groupBy(mails, ({ sender }) => sender).values()].filter(
    (own) => own.length >= 2 * RECENT_MESSAGES,
  );
  return Promise.all(
    senders.map((own) =>
      Promise.all(
        own.map(async (mail) => actsOf(mail.own, await find(mail.own, () => Promise.resolve()), 0)),
      ),
    ),
  );
}

function alarmRate(does: readonly boolean[], kind: RateKind, seed: number): number {
  const random = chance(seed);
  let alarms = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const order = shuffled(does, random);
    const recent = shareOf(order.slice(-RECENT_MESSAGES));
    const { direction } = rateChange(shareOf(order.slice(0, -RECENT_MESSAGES)), recent, GENERAL_RATE[kind]);
    alarms += Number(direction === 'down' || (direction === 'up' && recent.hits > 1));
  }
  return alarms / DRAWS;
}

const shareOf = (does: readonly boolean[]): Share => ({ hits: does.filter(Boolean).length, of: does.length });
