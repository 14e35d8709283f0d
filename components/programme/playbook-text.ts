import { PRESETS, startFrom } from '../../lib/domain/charter/presets.ts';
import { t } from '../../lib/i18n/t.ts';
import { presetText, presetWords } from '../charter/editor-preset-words.ts';
import { readinessQuestions } from './programme-words.ts';

/** The templates of the programme as Markdown. It takes nothing, so it can hold nothing of any supplier. */
export const playbookText = (): string =>
  [
    `# ${t('playbook')}`,
    t('playbookLead'),
    part(t('discovery'), [
      t('discoveryHelp'),
      t('discoveryObjectives'),
      t('discoveryPains'),
      t('discoveryChannels'),
      t('discoveryTerms'),
    ]),
    part(
      t('readiness'),
      readinessQuestions.map((key) => t(key)),
    ),
    part(t('touchpoints'), [
      t('touchTeam'),
      t('touchInformation'),
      t('touchFormat'),
      t('touchReadBy'),
      t('touchBreakdown'),
    ]),
    part(t('scorecard'), [t('scorecardHelp'), t('scoreWordsOurs'), t('scoreWordsTheirs')]),
    part(t('pilots'), [t('pilotsHelp')]),
    part(t('agenda'), [t('charterReview'), t('agendaDisputed'), t('agendaReadbacks'), t('agendaItems')]),
    ...PRESETS.map((preset) => charterPart(preset)),
  ]
    .join('\n\n')
    .concat('\n');

const part = (title: string, points: readonly string[]): string =>
  [`## ${title}`, '', ...points.map((point) => `- ${point}`)].join('\n');

function charterPart(preset: (typeof PRESETS)[number]): string {
  const { rows, ladder, meetings } = startFrom(preset, presetWords());
  return part(`${t('charter')}: ${presetText(preset).name}`, [
    ...rows.map(({ topic, from, to, cadence, channel }) =>
      [topic, t('charterFromTo', from, to), cadence, channel].filter(Boolean).join(' · '),
    ),
    ...ladder.map(({ title }, index) => `${t('charterLadder')} ${index + 1}: ${title}`),
    ...meetings.map(({ title, cadence }) => `${title} · ${cadence}`),
  ]);
}
