import type { Charter } from '../../lib/domain/charter/charter.ts';
import {
  type CharterChange,
  type CharterPart,
  changesOfCharter,
} from '../../lib/domain/charter/charter-changes.ts';
import { agreedParts, type CharterVersion } from '../../lib/domain/charter/charter-version.ts';
import { revision } from '../../lib/domain/charter/edit-charter.ts';
import type { PersonId } from '../../lib/domain/ids.ts';
import type { Person } from '../../lib/domain/relationship/supplier.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { momentText } from '../ui/dates.ts';
import { Loaded } from '../ui/loaded.tsx';
import { Card, Section } from '../ui/section.tsx';
import { StepByStep } from '../ui/step-by-step.tsx';
import { useStores } from '../ui/stores.tsx';
import { useUndo } from '../ui/undo.tsx';
import { useLive } from '../ui/use-live.ts';
import { WordDiff } from '../ui/word-diff.tsx';

const parts: Record<CharterPart, MessageKey> = {
  row: 'partRow',
  step: 'partStep',
  meeting: 'partMeeting',
  scopeIn: 'scopeIn',
  scopeOut: 'scopeOut',
};

/** States that are told at first, and more at each press: each is compared with the one before. */
const STEP = 20;

/** What a charter said since it is kept: when, by whom, what changed in words; any state can be put back as a new version. */
export function CharterHistory({ charter }: { readonly charter: Charter }) {
  const { charters, people } = useStores();
  const live = useLive(
    async () => ({
      versions: await charters.history(charter.id),
      people: await people.of(charter.supplierId),
    }),
    [charters, people, charter.id, charter.supplierId],
  );
  return (
    <Loaded live={live}>
      {({ versions, people: known }) =>
        versions.length > 1 && (
          <Section title={t('historyTitle')} count={versions.length}>
            <StepByStep items={versions} step={STEP}>
              {(shown) => (
                <Card flush>
                  <ol className="divide-y divide-line">
                    {shown.map((version, index) => (
                      <li key={version.id} className="flex flex-col gap-1 px-4 py-3">
                        <VersionHead version={version} charter={charter} />
                        {changesSince(versions[index + 1], version, known).map((change, at) => (
                          // Two changes may name the same, and what is told of a version stays as it is.
                          // biome-ignore lint/suspicious/noArrayIndexKey: see above
                          <ChangeLine key={at} change={change} />
                        ))}
                      </li>
                    ))}
                  </ol>
                </Card>
              )}
            </StepByStep>
          </Section>
        )
      }
    </Loaded>
  );
}

const changesSince = (
  before: CharterVersion | undefined,
  version: CharterVersion,
  people: readonly Person[],
): CharterChange[] => {
  const whoIs = (id: PersonId) => people.find((person) => person.id === id)?.name ?? '';
  return before === undefined ? [] : changesOfCharter(before.charter, version.charter, whoIs);
};

const ChangeLine = ({ change: { part, kind, name, was, is } }: { readonly change: CharterChange }) => (
  <p className="text-sm wrap-anywhere">
    <span className="text-muted">
      {t(parts[part])}
      {part.startsWith('scope') ? '' : ` “${name}”`}{' '}
    </span>
    {kind === 'moved' ? t('partMoved', was, is) : <WordDiff before={was} after={is} />}
  </p>
);

type VersionHeadProps = { readonly version: CharterVersion; readonly charter: Charter };

function VersionHead({ version, charter }: VersionHeadProps) {
  const { charters, write } = useStores();
  const offerUndo = useUndo();
  const when = momentText(version.atMs);
  const putBack = async () => {
    const next = { ...charter, ...revision(charter, agreedParts(version)) };
    const result = await write(charters.save(next, charter.rev));
    if (!result.ok) return;
    const { rev } = result.value;
    offerUndo(t('versionRestored', when), () => write(charters.save({ ...charter, rev }, rev)));
  };
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <span className="font-medium">{when}</span>
      <span className="text-muted">
        {t('versionBy', t('charterVersion', version.charter.version), version.by ?? t('versionYou'))}
      </span>
      {version.charter.rev === charter.rev ? (
        <span className="ml-auto text-muted">{t('versionNow')}</span>
      ) : (
        <Button size="sm" className="ml-auto" aria-label={t('restoreNamed', when)} onClick={putBack}>
          {t('restore')}
        </Button>
      )}
    </div>
  );
}
