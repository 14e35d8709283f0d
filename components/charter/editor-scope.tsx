import type { Charter } from '../../lib/domain/charter/charter.ts';
import { readLines } from '../../lib/domain/charter/edit-charter.ts';
import { ok } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import { Section } from '../ui/section.tsx';
import { ListField } from '../workspace/list-field.tsx';

export type ScopeFieldsProps = {
  readonly charter: Charter;
  readonly onChange: (patch: Partial<Charter>) => void;
};

/** What the charter covers and what it leaves out, one line each. */
export const ScopeFields = ({ charter, onChange }: ScopeFieldsProps) => (
  <Section title={t('charterScope')}>
    <div className="grid gap-3 sm:grid-cols-2">
      <ListField
        label={t('scopeIn')}
        hint={t('onePerLine')}
        values={charter.scopeIn}
        read={(text) => ok(readLines(text))}
        onChange={(scopeIn) => onChange({ scopeIn })}
      />
      <ListField
        label={t('scopeOut')}
        hint={t('onePerLine')}
        values={charter.scopeOut}
        read={(text) => ok(readLines(text))}
        onChange={(scopeOut) => onChange({ scopeOut })}
      />
    </div>
  </Section>
);
