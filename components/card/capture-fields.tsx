import type { KeyboardEvent } from 'react';
import type { TermCapture } from '../../lib/domain/glossary/capture-term.ts';
import { type Meaning, nameOf, type Term } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { TermQuestions } from '../glossary/term-questions.tsx';
import { TermStanding } from '../glossary/term-standing.tsx';
import { Choice } from '../ui/choice.tsx';
import { Select, TextArea } from '../ui/field.tsx';
import { type Capture, saysMeaning } from './use-capture.ts';

export type CaptureFieldsProps = {
  readonly capture: Capture;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Whose meaning it is and what it says; for a form that is new, which term it may belong to. */
export function CaptureFields({ capture, onKeyDown }: CaptureFieldsProps) {
  const { form, found, meaning, change } = capture;
  const { known, supplier } = found;
  return (
    <>
      {known !== null && <KnownTerm term={known} />}
      <Whose capture={capture} />
      {form.whose === 'variant' && <VariantOf capture={capture} />}
      {saysMeaning(form.whose) && (
        <>
          <TextArea
            label={t('captureMeaning')}
            hint={replacesText(known?.[form.whose] ?? null)}
            rows={3}
            maxLength={4_000}
            value={meaning}
            onChange={(event) => capture.changeMeaning(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <TermQuestions word={form.word} />
        </>
      )}
      {capture.termId === null && supplier !== null && (
        <Choice
          type="checkbox"
          checked={!form.forAll}
          onChange={(event) => change({ forAll: !event.target.checked })}
        >
          {t('captureOnlyWith', supplier.name)}
        </Choice>
      )}
    </>
  );
}

const KnownTerm = ({ term }: { readonly term: Term }) => (
  <output className="flex flex-wrap items-center gap-1.5 text-sm text-muted">
    {t('captureKnown', nameOf(term))}
    <TermStanding term={term} />
  </output>
);

function Whose({ capture: { form, found, change } }: { readonly capture: Capture }) {
  const { known, similar, supplier } = found;
  const choices: readonly (readonly [TermCapture['whose'], string])[] = [
    ['word', t(known === null ? 'captureJustWord' : 'captureJustSource')],
    ['theirs', t('captureTheirs', supplier?.name ?? t('termOtherSide'))],
    ['ours', t('captureOurs')],
    ['agreed', t('captureAgreed')],
    ...(known === null && similar.length > 0 ? ([['variant', t('captureVariant')]] as const) : []),
  ];
  return (
    <fieldset className="flex flex-col">
      <legend className="pb-0.5 text-sm font-medium text-muted">{t('captureWhose')}</legend>
      {choices.map(([whose, words]) => (
        <Choice
          key={whose}
          type="radio"
          name="whose"
          checked={whose === form.whose}
          onChange={() => change({ whose })}
        >
          {words}
        </Choice>
      ))}
    </fieldset>
  );
}

const VariantOf = ({ capture: { found, termId, change } }: { readonly capture: Capture }) => (
  <Select
    label={t('captureVariantOf')}
    value={termId ?? ''}
    onChange={(event) =>
      change({ variantOf: found.similar.find(({ id }) => id === event.target.value)?.id ?? null })
    }
  >
    {found.similar.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))}
  </Select>
);

/** What the new words take the place of. Nothing is lost: a term keeps its history. */
const replacesText = (before: Meaning | null): string | undefined =>
  before === null ? undefined : t('captureReplaces', before.text);
