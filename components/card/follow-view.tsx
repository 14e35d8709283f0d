import { useState } from 'react';
import type { Address } from '../../lib/domain/message/address.ts';
import type { Correspondent } from '../../lib/domain/message/message.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import { t } from '../../lib/i18n/t.ts';
import { FollowForm } from '../follow/follow-form.tsx';
import { Icon } from '../ui/icon.tsx';
import { useAsk } from './ask.ts';
import { CardFrame } from './card-frame.tsx';
import { SidePanelButton } from './side-panel-button.tsx';

type FollowViewProps = { readonly senders: readonly Correspondent[]; readonly account: Address | null };

/** Senders of the open thread that nobody follows yet. */
export function FollowView({ senders, account }: FollowViewProps) {
  const ask = useAsk();
  const [followed, setFollowed] = useState<Supplier | null>(null);
  if (followed !== null) {
    return (
      <CardFrame
        label={t('followDone', followed.name)}
        heading={
          <h1 className="flex items-center gap-1.5 text-lg font-semibold">
            <Icon name="check" className="text-accent" />
            {t('followDone', followed.name)}
          </h1>
        }
        footer={<SidePanelButton />}
      >
        <output>{t('followDoneDetail')}</output>
      </CardFrame>
    );
  }
  return (
    <CardFrame
      label={t('followTitle')}
      heading={<h1 className="text-lg font-semibold">{t('followTitle')}</h1>}
    >
      <FollowForm
        senders={senders}
        account={account}
        follow={(request) => ask('follow', request)}
        onFollowed={setFollowed}
      />
    </CardFrame>
  );
}
