import { t } from '../../lib/i18n/t.ts';
import { hasCard, mailOrigins } from '../../lib/messaging/mail-hosts.ts';
import { Button } from '../ui/button.tsx';
import { Card, Section } from '../ui/section.tsx';
import { AddMailHost } from './add-mail-host.tsx';
import { hostName, useAddedHosts } from './use-added-hosts.ts';

/** The web mail pages on which Parlance runs; nowhere else. More of Outlook's are added here, each confirmed in the browser. */
export function MailHosts() {
  const { added, add, remove } = useAddedHosts();
  return (
    <Section title={t('hostsTitle')}>
      <Card className="flex flex-col gap-3">
        <ul className="list-disc pl-5">
          {mailOrigins.map((origin) => (
            <li key={origin}>{hostName(origin)}</li>
          ))}
        </ul>
        <p className="text-sm text-muted">{t('hostsHelp')}</p>
        {added.length > 0 && (
          <div className="flex flex-col gap-1">
            <h3 className="text-sm font-medium text-muted">{t('hostsAdded')}</h3>
            <ul aria-label={t('hostsAdded')} className="flex flex-col">
              {added.map((origin) => (
                <AddedHost key={origin} origin={origin} remove={() => remove(origin)} />
              ))}
            </ul>
          </div>
        )}
        <AddMailHost added={added} add={add} />
      </Card>
    </Section>
  );
}

const AddedHost = ({ origin, remove }: { readonly origin: string; readonly remove: () => void }) => (
  <li className="flex items-center justify-between gap-2">
    <span className="min-w-0 break-words">
      {hostName(origin)}
      {!hasCard(origin) && <span className="block text-xs text-muted">{t('hostsNoCard')}</span>}
    </span>
    <Button look="quiet" size="sm" aria-label={t('removeNamed', hostName(origin))} onClick={remove}>
      {t('remove')}
    </Button>
  </li>
);
