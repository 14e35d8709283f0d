import type { Charter } from '../../lib/domain/charter/charter.ts';
import { scopeOverlaps } from '../../lib/domain/charter/charter-problems.ts';
import { readLines } from '../../lib/domain/relationship/read-lists.ts';
import { t } from '../../lib/i18n/t.ts';
import { Section } from '../ui/section.tsx';
import { ListField } from '../workspace/list-field.tsx';

export type ScopeFieldsProps = {
  readonly charter: Charter;
  readonly onChange: (patch: Partial<Charter>) => void;
};

const readScope = (text: string) => readLines(text, { most: 100, longest: 300 });

/** What the charter covers and what it leaves out, one line each. */
export function ScopeFields({ charter, onChange }: ScopeFieldsProps) {
  const both = scopeOverlaps(charter.scopeIn, charter.scopeOut);
  return (
    <Section title={t('charterScope')}>
      <div className="grid gap-3 sm:grid-cols-2">
        <ListField
          label={t('scopeIn')}
          hint={t('onePerLine')}
          values={charter.scopeIn}
          read={readScope}
          warning={both.length === 0 ? null : t('scopeOverlap', both.join(', '))}
          onChange={(scopeIn) => onChange({ scopeIn })}
        />
        <ListField
          label={t('scopeOut')}
          hint={t('onePerLine')}
          values={charter.scopeOut}
          read={readScope}
          onChange={(scopeOut) => onChange({ scopeOut })}
        />
      </div>
    </Section>
  );
}
