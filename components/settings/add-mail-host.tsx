import { type FormEvent, useState } from 'react';
import { assertNever } from '../../lib/domain/assert-never.ts';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { type HostError, readMailHost } from '../../lib/messaging/added-hosts.ts';
import { hostGroups } from '../../lib/messaging/mail-hosts.ts';
import { Button } from '../ui/button.tsx';
import { ErrorNote } from '../ui/error-note.tsx';
import { TextField } from '../ui/field.tsx';
import { type AddedHosts, hostName } from './use-added-hosts.ts';

const groupNames: Readonly<Record<keyof typeof hostGroups, MessageKey>> = {
  government: 'hostsGroupGovernment',
  china: 'hostsGroupChina',
  defender: 'hostsGroupDefender',
};

/** Further hosts of Outlook to add: those that are known by name, or any by its address. */
export function AddMailHost({ added, add }: Pick<AddedHosts, 'added' | 'add'>) {
  const [refused, setRefused] = useState<string | null>(null);
  const ask = async (origin: string) => {
    const granted = await add(origin);
    setRefused(granted ? null : hostName(origin));
    return granted;
  };
  const groups = Object.keys(hostGroups) as (keyof typeof hostGroups)[]; // a record has its own keys
  return (
    <details>
      <summary className="cursor-pointer text-sm text-accent-ink">{t('hostsAdd')}</summary>
      <div className="flex flex-col gap-4 pt-3">
        <p className="text-sm text-muted">{t('hostsAddWhy')}</p>
        {groups.map((group) => (
          <KnownHosts
            key={group}
            title={t(groupNames[group])}
            origins={hostGroups[group].filter((origin) => !added.includes(origin))}
            add={ask}
          />
        ))}
        <OwnHost add={ask} />
        {refused !== null && <ErrorNote>{t('hostsRefused', refused)}</ErrorNote>}
      </div>
    </details>
  );
}

type Adding = { readonly add: (origin: string) => Promise<boolean> };

const KnownHosts = ({
  title,
  origins,
  add,
}: Adding & { readonly title: string; readonly origins: readonly string[] }) =>
  origins.length > 0 && (
    <div>
      <h3 className="text-sm font-medium text-muted">{title}</h3>
      <ul className="flex flex-col gap-1 pt-1">
        {origins.map((origin) => (
          <li key={origin} className="flex items-center justify-between gap-2">
            {hostName(origin)}
            <Button size="sm" aria-label={t('hostsAddNamed', hostName(origin))} onClick={() => add(origin)}>
              {t('add')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );

function OwnHost({ add }: Adding) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const origin = readMailHost(text);
    setError(origin.ok ? null : wordsOf(origin.error, text));
    if (origin.ok) void add(origin.value).then((granted) => granted && setText(''));
  };
  return (
    <form onSubmit={submit} className="flex items-start gap-2">
      <div className="min-w-0 grow">
        <TextField
          label={t('hostsOwn')}
          hint={t('hostsOwnExample')}
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          error={error}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <Button type="submit" className="mt-6" disabled={text.trim() === ''}>
        {t('add')}
      </Button>
    </form>
  );
}

function wordsOf(error: HostError, text: string): string {
  switch (error.kind) {
    case 'no-host':
      return t('hostsNoHost', text);
    case 'not-https':
      return t('hostsNotHttps', text);
    case 'known':
      return t('hostsKnown', error.host);
    default:
      return assertNever(error);
  }
}
