import { t } from '../../lib/i18n/t.ts';
import { mailOrigins } from '../../lib/messaging/mail-hosts.ts';
import { Card, Section } from '../ui/section.tsx';

/** The web mail pages on which Parlance runs; nowhere else. */
export const MailHosts = () => (
  <Section title={t('hostsTitle')}>
    <Card className="flex flex-col gap-2">
      <ul className="list-disc pl-5">
        {mailOrigins.map((origin) => (
          <li key={origin}>{new URL(origin).host}</li>
        ))}
      </ul>
      <p className="text-sm text-muted">{t('hostsHelp')}</p>
    </Card>
  </Section>
);
