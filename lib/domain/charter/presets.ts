import type { Supplier } from '../relationship/supplier.ts';
import type { CharterRow, LadderStep, Meeting } from './charter.ts';
import { EMPTY_STEP, emptyRow } from './edit-charter.ts';

/** A starting point for a charter, to be adapted before it counts as agreed. */
export type PresetName = 'strategic' | 'regulated' | 'small' | 'transactional';

/** The presets in the order they are offered. */
export const PRESETS = ['strategic', 'regulated', 'small', 'transactional'] as const;

type RowWords = Pick<CharterRow, 'topic' | 'from' | 'to' | 'cadence' | 'channel' | 'detail'> & {
  readonly record: string | null;
};

/** The words of every preset row, step and meeting, in the user's language. */
export type PresetWords = {
  readonly rows: Readonly<Record<RowKey, RowWords>>;
  readonly steps: Readonly<Record<StepKey, string>>;
  readonly meetings: Readonly<Record<MeetingKey, Meeting>>;
};

/** What a charter can begin with. */
export type CharterStart = {
  readonly rows: CharterRow[];
  readonly ladder: LadderStep[];
  readonly meetings: Meeting[];
};

/** A topic that presets offer. */
export type RowKey = 'orders' | 'shipments' | 'delays' | 'quality' | 'forecast' | 'changes' | 'documents';
/** A ladder step that presets offer. */
export type StepKey = 'desk' | 'lead' | 'sponsor' | 'committee';
/** A meeting that presets offer. */
export type MeetingKey = 'weekly' | 'monthly' | 'quarterly' | 'audit';

type Preset = {
  readonly rows: readonly RowKey[];
  readonly ladder: readonly (readonly [StepKey, number])[];
  readonly meetings: readonly MeetingKey[];
};

const presets: Readonly<Record<PresetName, Preset>> = {
  strategic: {
    rows: ['orders', 'shipments', 'delays', 'quality', 'forecast', 'changes'],
    ladder: [
      ['desk', 8],
      ['lead', 16],
      ['sponsor', 40],
    ],
    meetings: ['weekly', 'quarterly'],
  },
  regulated: {
    rows: ['orders', 'shipments', 'delays', 'quality', 'changes', 'documents'],
    ladder: [
      ['desk', 4],
      ['lead', 8],
      ['committee', 24],
    ],
    meetings: ['monthly', 'audit'],
  },
  small: {
    rows: ['orders', 'delays', 'quality'],
    ladder: [
      ['desk', 16],
      ['lead', 40],
    ],
    meetings: ['monthly'],
  },
  transactional: { rows: ['orders', 'delays'], ladder: [['desk', 16]], meetings: [] },
};

/** The preset to offer first: distance weighs more than tier. */
export function presetFor(supplier: Pick<Supplier, 'tier' | 'distance'>): PresetName {
  if (supplier.distance === 'regulated') return 'regulated';
  return supplier.tier === 'preferred' ? 'small' : supplier.tier;
}

/** Rows, ladder and meetings of a preset. No owner is named and nobody has signed: a preset is a question, not an agreement. */
export function startFrom(name: PresetName, words: PresetWords): CharterStart {
  const preset = presets[name];
  return {
    rows: preset.rows.map((key) => ({ ...emptyRow(key), ...words.rows[key] })),
    ladder: preset.ladder.map(([step, waitHours]) => ({
      ...EMPTY_STEP,
      title: words.steps[step],
      waitHours,
    })),
    meetings: preset.meetings.map((key) => words.meetings[key]),
  };
}
