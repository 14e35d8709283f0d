import type { Source } from '../../lib/domain/glossary/term.ts';
import { t } from '../../lib/i18n/t.ts';
import { ThreadLink } from '../journal/thread-link.tsx';
import { Badge } from '../ui/badge.tsx';
import { Section } from '../ui/section.tsx';

/** Where a term was seen or agreed; nothing when that is not known. */
export const TermSources = ({ sources }: { readonly sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <Section title={t('termSources')}>
      <ul className="flex flex-col gap-2">
        {sources.map((source) => (
          <li key={`${source.role} ${source.thread.url} ${source.messageKey ?? ''} ${source.quote}`}>
            {source.quote !== '' && (
              <blockquote className="border-l-2 border-edge pl-2 text-sm text-muted">
                {source.quote}
              </blockquote>
            )}
            <p className="flex flex-wrap items-center gap-2">
              {source.role === 'sign-off' && <Badge tone="accent">{t('sourceSignOff')}</Badge>}
              <ThreadLink thread={source.thread} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
