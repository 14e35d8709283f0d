import { quadrantOf } from '../../lib/domain/programme/placement.ts';
import { Programme } from '../../lib/domain/programme/programme.ts';
import { t } from '../../lib/i18n/t.ts';
import { Select, TextArea, TextField } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import type { Editing } from '../workspace/use-editing.ts';
import { quadrantText, scaleText } from './programme-words.ts';

/** A part of the form on a programme. */
export type ProgrammePart = Pick<Editing<Programme>, 'draft' | 'change'>;

const STEPS = [1, 2, 3, 4, 5] as const;
/** How often to talk, by how much changes. */
const advice = { low: 'cadenceLow', medium: 'cadenceMedium', high: 'cadenceHigh' } as const;
const volatilities = { low: 'volatilityLow', medium: 'volatilityMedium', high: 'volatilityHigh' } as const;

/** What the supplier matters, how hard it is to replace, and on what both sides work together. */
export const PlacementFields = ({ draft, change }: ProgrammePart) => (
  <Section title={t('placement')}>
    <p className="text-sm text-muted">{quadrantText(quadrantOf(draft))}</p>
    <div className="grid gap-3 sm:grid-cols-2">
      <Scale
        label={t('impact')}
        hint={t('impactHint')}
        step={draft.impact}
        onChange={(impact) => change({ impact })}
      />
      <Scale label={t('risk')} hint={t('riskHint')} step={draft.risk} onChange={(risk) => change({ risk })} />
      <Select
        label={t('volatility')}
        hint={t(draft.volatility === null ? 'cadenceUnknown' : advice[draft.volatility])}
        value={draft.volatility ?? ''}
        onChange={(event) =>
          change({
            volatility:
              event.target.value === '' ? null : Programme.shape.volatility.parse(event.target.value),
          })
        }
      >
        <option value="">{t('notSaid')}</option>
        {(['low', 'medium', 'high'] as const).map((one) => (
          <option key={one} value={one}>
            {t(volatilities[one])}
          </option>
        ))}
      </Select>
      <TextField
        label={t('engagement')}
        hint={t('engagementHint')}
        value={draft.engagement}
        maxLength={300}
        onChange={(event) => change({ engagement: event.target.value })}
      />
      {(['categories', 'drivers', 'stages'] as const).map((key) => (
        <TextArea
          key={key}
          label={t(collaborationLabels[key])}
          hint={draft.collaboration[key].trim() === '' ? t('notAgreed') : undefined}
          rows={2}
          maxLength={500}
          value={draft.collaboration[key]}
          onChange={(event) =>
            change({ collaboration: { ...draft.collaboration, [key]: event.target.value } })
          }
        />
      ))}
    </div>
  </Section>
);

const collaborationLabels = {
  categories: 'collaborationCategories',
  drivers: 'collaborationDrivers',
  stages: 'collaborationStages',
} as const;

type ScaleProps = {
  readonly label: string;
  readonly hint: string;
  readonly step: number | null;
  readonly onChange: (step: number | null) => void;
};

const Scale = ({ label, hint, step, onChange }: ScaleProps) => (
  <Select
    label={label}
    hint={hint}
    value={step ?? ''}
    onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
  >
    <option value="">{t('notSaid')}</option>
    {STEPS.map((one) => (
      <option key={one} value={one}>
        {scaleText(one)}
      </option>
    ))}
  </Select>
);
