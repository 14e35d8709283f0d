import { useState } from 'react';
import { type Address, domainOf } from '../../lib/domain/message/address.ts';
import type { Correspondent } from '../../lib/domain/message/message.ts';
import { type FollowScope, followChoices } from '../../lib/domain/relationship/follow.ts';
import type { Supplier } from '../../lib/domain/relationship/supplier.ts';
import type { Result } from '../../lib/domain/result.ts';
import { t } from '../../lib/i18n/t.ts';
import type { CallError, FollowRequest } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { CallErrorNote } from '../ui/call-error.tsx';
import { Choice } from '../ui/choice.tsx';
import { newOpId } from '../ui/new-op-id.ts';

export type FollowFormProps = {
  readonly senders: readonly Correspondent[];
  /** The mailbox in front; offered as the user's own address. Null when it is known or confirmed already. */
  readonly account: Address | null;
  readonly follow: (request: FollowRequest) => Promise<Result<Supplier, CallError>>;
  readonly onFollowed?: (supplier: Supplier) => void;
};

/** Each sender with the ways to follow it, one press each; confirms the own address on the same press. */
export function FollowForm({ senders, account, follow, onFollowed }: FollowFormProps) {
  const [isOwn, setIsOwn] = useState(true);
  const [error, setError] = useState<CallError | null>(null);
  const ours = account !== null && isOwn ? [account] : [];
  const followable = senders.flatMap(({ name, address }) =>
    address === null || address === account ? [] : [{ name, address }],
  );
  const press = async (sender: Correspondent, scope: FollowScope, opId: FollowRequest['opId']) => {
    const result = await follow({ opId, sender, scope, supplierId: null, ours });
    if (result.ok) onFollowed?.(result.value);
    setError(result.ok ? null : result.error);
  };
  if (followable.length === 0) return <p className="text-muted">{t('followNobody')}</p>;
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-muted">{t('followWhy')}</p>
      <ul className="flex flex-col gap-2">
        {followable.map((sender, index) => (
          <SenderItem
            key={sender.address}
            sender={sender}
            ours={ours}
            isFirst={index === 0}
            onPress={press}
          />
        ))}
      </ul>
      {account !== null && (
        <Choice
          type="checkbox"
          checked={isOwn}
          onChange={(event) => setIsOwn(event.target.checked)}
          detail={t('followOwnDetail')}
        >
          {t('followOwn', account)}
        </Choice>
      )}
      {error !== null && <CallErrorNote error={error} />}
    </div>
  );
}

type SenderItemProps = {
  readonly sender: { readonly name: string | null; readonly address: Address };
  readonly ours: readonly Address[];
  readonly isFirst: boolean;
  readonly onPress: (sender: Correspondent, scope: FollowScope, opId: FollowRequest['opId']) => Promise<void>;
};

function SenderItem({ sender, ours, isFirst, onPress }: SenderItemProps) {
  const choices = followChoices(sender.address, ours);
  const [opId] = useState(newOpId);
  const [chosen, setChosen] = useState<FollowScope | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const scope = chosen !== null && choices.includes(chosen) ? chosen : choices[0];
  if (scope === undefined) return null;
  const press = async () => {
    setIsBusy(true);
    await onPress(sender, scope, opId);
    setIsBusy(false);
  };
  const who = sender.name ?? sender.address;
  return (
    <li className="flex flex-col gap-2 rounded-md border border-line p-3">
      <div className="flex items-center gap-3">
        <div className="min-w-0 grow">
          <p className="font-semibold">{who}</p>
          {sender.name !== null && <p className="text-sm text-muted">{sender.address}</p>}
        </div>
        <Button
          look={isFirst ? 'primary' : 'secondary'}
          disabled={isBusy}
          aria-label={t('followPerson', who)}
          onClick={press}
        >
          {t('follow')}
        </Button>
      </div>
      {choices.length > 1 && (
        <fieldset className="flex flex-col">
          <legend className="sr-only">{t('followScope')}</legend>
          {choices.map((choice) => (
            <Choice
              key={choice}
              type="radio"
              name={`scope ${sender.address}`}
              checked={choice === scope}
              onChange={() => setChosen(choice)}
            >
              {choice === 'domain' ? t('followDomain', domainOf(sender.address)) : t('followAddress')}
            </Choice>
          ))}
        </fieldset>
      )}
    </li>
  );
}
