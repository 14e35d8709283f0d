import { useState } from 'react';
import type { Source } from '../../lib/domain/glossary/term.ts';
import { threadFromLink } from '../../lib/domain/message/thread-from-link.ts';
import { t } from '../../lib/i18n/t.ts';
import { Select, TextField } from '../ui/field.tsx';

export type SignOffFieldsProps = {
  /** Places where the term was seen: one of them may be where it was agreed. */
  readonly sources: readonly Source[];
  readonly onChange: (signOff: Source | null) => void;
};

/** In which message both sides agreed: one that is known, one whose address is pasted, or none. */
export function SignOffFields({ sources, onChange }: SignOffFieldsProps) {
  const [chosen, setChosen] = useState('none');
  const [link, setLink] = useState('');
  const choose = (value: string) => {
    setChosen(value);
    onChange(value === 'link' ? sourceOf(link) : (sources[Number(value)] ?? null));
  };
  const paste = (text: string) => {
    setLink(text);
    onChange(sourceOf(text));
  };
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Select label={t('signOffWhere')} value={chosen} onChange={(event) => choose(event.target.value)}>
        <option value="none">{t('signOffNone')}</option>
        {sources.map((source, index) => (
          <option key={JSON.stringify(source)} value={index}>
            {source.thread.subject ?? source.quote}
          </option>
        ))}
        <option value="link">{t('signOffLink')}</option>
      </Select>
      {chosen === 'link' && (
        <TextField
          label={t('signOffAddress')}
          placeholder="https://"
          value={link}
          error={link.trim() !== '' && sourceOf(link) === null ? t('signOffNoThread') : null}
          onChange={(event) => paste(event.target.value)}
        />
      )}
    </div>
  );
}

function sourceOf(link: string): Source | null {
  const thread = threadFromLink(link);
  return thread === null ? null : { role: 'sign-off', thread, messageKey: null, quote: '' };
}
