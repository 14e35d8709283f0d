import { countPerQuarter, type QuarterCounts } from '../language/quarters.ts';
import type { JournalEntry } from './journal-entry.ts';

/** How two companies were in touch, the most personal first. */
export const CHANNELS = ['visit', 'call', 'mail'] as const;
/** How two companies were in touch. */
export type Channel = (typeof CHANNELS)[number];

/** So many quarters tell whether calls and visits give way to mail. */
export const MIX_QUARTERS = 8;

const CHANNEL_OF_TAG: Readonly<Record<string, Channel>> = {
  call: 'call',
  phone: 'call',
  video: 'call',
  visit: 'visit',
  'site-visit': 'visit',
  onsite: 'visit',
  lunch: 'visit',
  coffee: 'visit',
  mail: 'mail',
  email: 'mail',
};

/** The channel a note is of: as its tags say, else mail when it was taken in mail; null when neither tells. */
export function channelOf({ tags, thread }: Pick<JournalEntry, 'tags' | 'thread'>): Channel | null {
  const tagged = tags.flatMap((tag) => CHANNEL_OF_TAG[tag] ?? [])[0];
  return tagged ?? (thread === null ? null : 'mail');
}

/** Notes by channel in each of the last quarters, earliest first. */
export const channelMix = (
  entries: readonly Pick<JournalEntry, 'tags' | 'thread' | 'createdAtMs'>[],
  nowMs: number,
): QuarterCounts<Channel>[] =>
  countPerQuarter(
    entries.flatMap((entry) => {
      const kind = channelOf(entry);
      return kind === null ? [] : [{ kind, atMs: entry.createdAtMs }];
    }),
    nowMs,
    MIX_QUARTERS,
  );
