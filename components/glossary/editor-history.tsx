import type { Term } from '../../lib/domain/glossary/term.ts';
import { changesBetween } from '../../lib/domain/glossary/term-changes.ts';
import { restored, type TermVersion, type VersionVia } from '../../lib/domain/glossary/term-version.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { momentText } from '../ui/dates.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useLive } from '../ui/use-live.ts';
import { ChangeLine } from './editor-change.tsx';

const ways: Record<VersionVia, MessageKey> = {
  editor: 'viaEditor',
  mail: 'viaMail',
  import: 'viaImport',
  restored: 'viaRestored',
  earlier: 'viaEarlier',
};

/** What a term said since it is kept: who changed what, when and how; any state can be put back. */
export function TermHistory({ term }: { readonly term: Term }) {
  const { terms, suppliers } = useStores();
  const live = useLive(
    async () => ({ versions: await terms.history(term.id), suppliers: await suppliers.all() }),
    [terms, suppliers, term.id],
  );
  return (
    <Loaded live={live}>
      {({ versions, suppliers: all }) =>
        versions.length > 0 && (
          <Section title={t('historyTitle')} count={versions.length}>
            <Card flush>
              <ol className="divide-y divide-line">
                {versions.map((version, index) => (
                  <li key={version.id} className="flex flex-col gap-1 px-4 py-3">
                    <VersionHead version={version} term={term} />
                    {changesSince(versions[index + 1], version).map((change) => (
                      <ChangeLine key={change.part} change={change} suppliers={all} />
                    ))}
                  </li>
                ))}
              </ol>
            </Card>
          </Section>
        )
      }
    </Loaded>
  );
}

/** How a state came about, and by whom; of what was there before the history, nobody knows. */
const howText = ({ via, by }: TermVersion): string =>
  via === 'earlier' ? t(ways[via]) : t('versionBy', t(ways[via]), by ?? t('versionYou'));

const changesSince = (before: TermVersion | undefined, version: TermVersion) =>
  before === undefined ? [] : changesBetween(before.term, version.term);

function VersionHead({ version, term }: { readonly version: TermVersion; readonly term: Term }) {
  const { terms, write } = useStores();
  const offerUndo = useUndo();
  const when = momentText(version.atMs);
  const putBack = async () => {
    const how = { nowMs: Date.now(), via: 'restored' } as const;
    const result = await write(terms.save(restored(term, version), term.rev, how));
    if (!result.ok) return;
    const { rev } = result.value;
    offerUndo(t('versionRestored', when), () => write(terms.save({ ...term, rev }, rev, how)));
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span className="font-medium">{when}</span>
      <span className="text-muted">{howText(version)}</span>
      {version.term.rev === term.rev ? (
        <span className="ml-auto text-muted">{t('versionNow')}</span>
      ) : (
        <Button size="sm" className="ml-auto" aria-label={t('restoreNamed', when)} onClick={putBack}>
          {t('restore')}
        </Button>
      )}
    </div>
  );
}
