import { useState } from 'react';
import { dayInput, startOfDay } from '../../lib/domain/language/day-input.ts';
import type { Discovery, Programme } from '../../lib/domain/programme/programme.ts';
import { isSessionLength } from '../../lib/domain/programme/programme-problems.ts';
import { readLines } from '../../lib/domain/relationship/read-lists.ts';
import { plural, t } from '../../lib/i18n/t.ts';
import { playbookStore } from '../../lib/storage/playbook-store.ts';
import { type DiscoveryDrafts, programmeStore } from '../../lib/storage/programme-store.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';
import { ListField } from '../workspace/list-field.tsx';
import type { Editing } from '../workspace/use-editing.ts';
import { SessionSummary, type SessionSummaryProps } from './session-summary.tsx';

const lists = {
  objectives: 'discoveryObjectives',
  pains: 'discoveryPains',
  channels: 'discoveryChannels',
  terms: 'discoveryTerms',
} as const;

const LINES = { most: 50, longest: 300 };
const SHORT_LINES = { most: 100, longest: 200 };

/** A session of both sides, two hours at most, that ends in drafts of glossary and charter. */
export function DiscoveryFields({ editing, supplierName }: SessionSummaryProps) {
  const { discovery } = editing.draft;
  const change = (patch: Partial<Discovery>) => editing.change({ discovery: { ...discovery, ...patch } });
  return (
    <Section title={t('discovery')}>
      <p className="text-sm text-muted">{t('discoveryHelp')}</p>
      <Questions />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          label={t('discoveryDay')}
          type="date"
          value={dayInput(discovery.heldAtMs)}
          onChange={(event) => change({ heldAtMs: startOfDay(event.target.value), summarySharedAtMs: null })}
        />
        <TextField
          label={t('discoveryMinutes')}
          type="number"
          min={15}
          max={120}
          value={discovery.minutes}
          error={isSessionLength(discovery.minutes) ? null : t('discoveryTooLong')}
          onChange={(event) => change({ minutes: Number(event.target.value) || 0 })}
        />
        {(['objectives', 'pains', 'channels', 'terms'] as const).map((key) => (
          <ListField
            key={key}
            label={t(lists[key])}
            hint={key === 'channels' ? t('discoveryChannelsHint') : t('onePerLine')}
            values={discovery[key]}
            read={(text) => readLines(text, key === 'terms' ? SHORT_LINES : LINES)}
            onChange={(lines) => change({ [key]: lines })}
          />
        ))}
      </div>
      <Drafts editing={editing} />
      <SessionSummary editing={editing} supplierName={supplierName} />
    </Section>
  );
}

/** The questions of one's own playbook, when it has some. */
function Questions() {
  const { db } = useStores();
  const live = useLive(() => playbookStore(db).read(), [db]);
  if (live.kind !== 'loaded' || live.value.discovery.length === 0) return null;
  return (
    <details className="text-sm">
      <summary>{t('playbookQuestions')}</summary>
      <ul className="list-disc pt-1 pl-5 wrap-anywhere">
        {live.value.discovery.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </details>
  );
}

type DraftState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'made'; readonly made: DiscoveryDrafts }
  | { readonly kind: 'failed'; readonly error: SaveError };

const draftedText = ({ terms, rows }: DiscoveryDrafts): string =>
  t('discoveryDrafted', plural('importedTerms', terms), plural('charterRowCount', rows));

/** Stores the programme and makes the drafts; what exists already is not made twice. */
function Drafts({ editing }: { readonly editing: Editing<Programme> }) {
  const { db, write } = useStores();
  const [state, setState] = useState<DraftState>({ kind: 'ready' });
  const { discovery, supplierId } = editing.draft;
  const make = async () => {
    if (editing.dirty && !(await editing.save())) return;
    const result = await write(programmeStore(db).draftFromDiscovery(supplierId, Date.now()));
    setState(result.ok ? { kind: 'made', made: result.value } : { kind: 'failed', error: result.error });
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <Button size="sm" disabled={discovery.terms.length + discovery.channels.length === 0} onClick={make}>
        {t('discoveryDraft')}
      </Button>
      <output className="text-sm text-muted empty:sr-only">
        {state.kind === 'made' ? draftedText(state.made) : ''}
      </output>
      {state.kind === 'failed' && <SaveErrorNote error={state.error} />}
    </div>
  );
}
