import type { PresetName, PresetWords } from '../../lib/domain/charter/presets.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';

const names: Record<PresetName, readonly [MessageKey, MessageKey]> = {
  strategic: ['presetStrategic', 'presetStrategicFor'],
  regulated: ['presetRegulated', 'presetRegulatedFor'],
  small: ['presetSmall', 'presetSmallFor'],
  transactional: ['presetTransactional', 'presetTransactionalFor'],
};

/** What a preset is called and whom it is for. */
export const presetText = (name: PresetName): { readonly name: string; readonly detail: string } => ({
  name: t(names[name][0]),
  detail: t(names[name][1]),
});

type RowKeys = readonly [
  topic: MessageKey,
  from: MessageKey,
  to: MessageKey,
  cadence: MessageKey,
  channel: MessageKey,
  detail: MessageKey,
  record: MessageKey | null,
];

const row = ([topic, from, to, cadence, channel, detail, record]: RowKeys) => ({
  topic: t(topic),
  from: t(from),
  to: t(to),
  cadence: t(cadence),
  channel: t(channel),
  detail: t(detail),
  record: record === null ? null : t(record),
});

type MeetingKeys = readonly [
  title: MessageKey,
  cadence: MessageKey,
  attendees: MessageKey,
  decision: MessageKey,
];

const meeting = ([title, cadence, attendees, decision]: MeetingKeys) => ({
  title: t(title),
  cadence: t(cadence),
  attendees: t(attendees),
  decision: t(decision),
});

/** The words of all presets in the user's language. */
export const presetWords = (): PresetWords => ({
  rows: {
    orders: row([
      'presetOrders',
      'presetOurBuyer',
      'presetTheirManager',
      'presetWithEachOrder',
      'presetMail',
      'presetOrdersDetail',
      'presetOrderSystem',
    ]),
    shipments: row([
      'presetShipments',
      'presetTheirManager',
      'presetOurBuyer',
      'presetWeekly',
      'presetSheet',
      'presetShipmentsDetail',
      'presetSheet',
    ]),
    delays: row([
      'presetDelays',
      'presetTheirManager',
      'presetOurBuyer',
      'presetAtOnce',
      'presetPhoneThenMail',
      'presetDelaysDetail',
      null,
    ]),
    quality: row([
      'presetQuality',
      'presetTheirQuality',
      'presetOurQuality',
      'presetAtOnce',
      'presetPhoneThenMail',
      'presetQualityDetail',
      'presetQualityLog',
    ]),
    forecast: row([
      'presetForecast',
      'presetOurBuyer',
      'presetTheirManager',
      'presetMonthly',
      'presetSheet',
      'presetForecastDetail',
      'presetSheet',
    ]),
    changes: row([
      'presetChanges',
      'presetTheirManager',
      'presetOurQuality',
      'presetBeforeTheChange',
      'presetMail',
      'presetChangesDetail',
      null,
    ]),
    documents: row([
      'presetDocuments',
      'presetTheirQuality',
      'presetOurQuality',
      'presetWithEachDelivery',
      'presetMail',
      'presetDocumentsDetail',
      'presetQualityLog',
    ]),
  },
  steps: {
    desk: t('presetStepDesk'),
    lead: t('presetStepLead'),
    sponsor: t('presetStepSponsor'),
    committee: t('presetStepCommittee'),
  },
  meetings: {
    weekly: meeting(['presetStandUp', 'presetWeekly', 'presetDeskPeople', 'presetDeskDecides']),
    monthly: meeting(['presetCheckIn', 'presetMonthly', 'presetDeskPeople', 'presetDeskDecides']),
    quarterly: meeting(['presetReview', 'presetQuarterly', 'presetSponsors', 'presetBothDecide']),
    audit: meeting(['presetAudit', 'presetYearly', 'presetQualityPeople', 'presetBothDecide']),
  },
});
