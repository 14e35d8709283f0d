import { useId } from 'react';
import { type DraftKind, type DraftSwitches, isKindOn } from '../../lib/domain/draft/draft-kind.ts';
import { type MessageKey, plural, t } from '../../lib/i18n/t.ts';
import { kindTitle, kindWhy } from '../drafts/kind-words.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Loaded } from '../ui/loaded.tsx';
import { Card, Section } from '../ui/section.tsx';
import { useStores } from '../ui/stores.tsx';
import { useLive } from '../ui/use-live.ts';

const groups: readonly (readonly [title: MessageKey, kinds: readonly DraftKind[]])[] = [
  ['draftGroupGlossary', ['discouraged', 'unsettled']],
  [
    'draftGroupDates',
    [
      'urgency',
      'soon',
      'numeric-date',
      'relative-week',
      'relative-day',
      'period-end',
      'quarter',
      'week-number',
      'approximate-date',
      'frequency',
      'duration',
      'vague-duration',
      'day-end',
      'part-of-day',
      'clock-time',
    ],
  ],
  ['draftGroupTrade', ['incoterm', 'number-format', 'magnitude', 'unit']],
  [
    'draftGroupTone',
    ['idiom', 'blame', 'escalation', 'missing-reason', 'formality', 'more-formal', 'off-limits'],
  ],
];

/** Kinds that speak up with some suppliers only. */
const conditions: Partial<Record<DraftKind, MessageKey>> = {
  'clock-time': 'draftOnlyAbroad',
  idiom: 'draftOnlyMultiLanguage',
  'off-limits': 'draftOnlyBoundaries',
  formality: 'draftOnlyHabit',
  'more-formal': 'draftOnlyEnough',
};

/** A switch for each kind of wording that drafts are checked for. */
export function DraftChecks() {
  const { draftSettings, write } = useStores();
  const live = useLive(() => draftSettings.switches(), [draftSettings]);
  const turn = (kind: DraftKind, on: boolean) => void write(draftSettings.switchKind(kind, on));
  return (
    <Section title={t('draftSettings')}>
      <p className="text-sm text-muted">{t('draftSettingsHelp')}</p>
      <Card className="flex flex-col gap-4">
        <Loaded live={live}>
          {(switches) =>
            groups.map(([title, kinds]) => (
              <Group key={title} title={t(title)} kinds={kinds} switches={switches} turn={turn} />
            ))
          }
        </Loaded>
        <Mutes />
      </Card>
    </Section>
  );
}

type GroupProps = {
  readonly title: string;
  readonly kinds: readonly DraftKind[];
  readonly switches: DraftSwitches;
  readonly turn: (kind: DraftKind, on: boolean) => void;
};

function Group({ title, kinds, switches, turn }: GroupProps) {
  const id = useId();
  return (
    <fieldset aria-labelledby={id}>
      <legend id={id} className="pb-1 text-sm font-medium text-muted">
        {title}
      </legend>
      {kinds.map((kind) => (
        <Choice
          key={kind}
          type="checkbox"
          checked={isKindOn(switches, kind)}
          detail={detailOf(kind)}
          onChange={(event) => turn(kind, event.target.checked)}
        >
          {kindTitle(kind)}
        </Choice>
      ))}
    </fieldset>
  );
}

function detailOf(kind: DraftKind): string {
  const condition = conditions[kind];
  return condition === undefined ? kindWhy(kind) : `${kindWhy(kind)} ${t(condition)}`;
}

function Mutes() {
  const { draftSettings, write } = useStores();
  const live = useLive(() => draftSettings.mutes(), [draftSettings]);
  if (live.kind !== 'loaded' || live.value.length === 0) return null;
  return (
    <div className="flex items-center justify-between gap-2 border-t border-line pt-3 text-sm">
      {plural('draftMutes', live.value.length)}
      <Button size="sm" onClick={() => write(draftSettings.unmuteAll())}>
        {t('draftUnmuteAll')}
      </Button>
    </div>
  );
}
