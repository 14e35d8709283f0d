import { useState } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { addSample, hasSample, removeSample } from '../../lib/storage/sample-relationship.ts';
import { Button } from '../ui/button.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { type SaveError, SaveErrorNote } from '../ui/save-error.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';

/** The made-up relationships: one press removes them, one press brings them back. */
export const SampleData = () => (
  <Section title={t('sampleTitle')}>
    <Card>
      <SampleSwitch />
    </Card>
  </Section>
);

/** The same without a frame, for other pages. */
export function SampleSwitch() {
  const { db, write } = useStores();
  const live = useLive(() => hasSample(db), [db]);
  const [error, setError] = useState<SaveError | null>(null);
  const add = async () => {
    const result = await write(addSample(db, Date.now()));
    setError(result.ok ? null : result.error);
  };
  const remove = async () => {
    const result = await write(removeSample(db));
    setError(result.ok ? null : result.error);
  };
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-sm text-muted">{t('sampleHelp')}</p>
      <Loaded live={live}>
        {(has) => <Button onClick={has ? remove : add}>{t(has ? 'removeSample' : 'addSample')}</Button>}
      </Loaded>
      <SaveErrorNote error={error} />
    </div>
  );
}
