import type { ReactNode } from 'react';
import { t } from '../../lib/i18n/t.ts';
import { SampleSwitch } from '../settings/sample-data.tsx';
import { buttonClasses } from '../ui/button.tsx';
import { Card } from '../ui/section.tsx';
import { Page } from './page.tsx';
import { PageLink } from './page-link.tsx';

/** First run: what it is, what it can see, the sample to try, how to follow a sender. */
export const WelcomePage = () => (
  <Page title={t('welcomeTitle')} lead={t('welcomeLead')}>
    <ol className="flex max-w-3xl flex-col gap-4">
      <Step number={1} title={t('welcomeWhat')}>
        <ul className="list-disc space-y-1 pl-5">
          <li>{t('welcomeTerms')}</li>
          <li>{t('welcomeHints')}</li>
          <li>{t('welcomeNotes')}</li>
          <li>{t('welcomeCharter')}</li>
        </ul>
      </Step>
      <Step number={2} title={t('welcomeSees')}>
        <p>{t('welcomeSeesFollowed')}</p>
        <p>{t('welcomeSeesStays')}</p>
        <p className="text-sm text-muted">{t('welcomeCheck')}</p>
      </Step>
      <Step number={3} title={t('welcomeSample')}>
        <p className="flex flex-wrap gap-x-4">
          <PageLink to="/suppliers">{t('navSuppliers')}</PageLink>
          <PageLink to="/glossary">{t('navGlossary')}</PageLink>
          <PageLink to="/charters">{t('navCharters')}</PageLink>
        </p>
        <SampleSwitch />
      </Step>
      <Step number={4} title={t('welcomeFollow')}>
        <p>{t('welcomeFollowHow')}</p>
        <p className="flex flex-wrap gap-2">
          <MailLink href="https://mail.google.com/">{t('openGmail')}</MailLink>
          <MailLink href="https://outlook.office.com/mail/">{t('openOutlook')}</MailLink>
        </p>
      </Step>
    </ol>
  </Page>
);

type StepProps = { readonly number: number; readonly title: string; readonly children: ReactNode };

const Step = ({ number, title, children }: StepProps) => (
  <li>
    <Card className="flex gap-4">
      <span
        aria-hidden="true"
        className="flex size-7 shrink-0 items-center justify-center rounded-full bg-accent-soft font-semibold text-accent-ink"
      >
        {number}
      </span>
      <div className="flex min-w-0 flex-col gap-2">
        <h2 className="text-lg font-semibold">{title}</h2>
        {children}
      </div>
    </Card>
  </li>
);

const MailLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <a href={href} target="_blank" rel="noreferrer" className={buttonClasses()}>
    {children}
  </a>
);
