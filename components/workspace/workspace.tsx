import { Link, Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { type MessageKey, t } from '../../lib/i18n/t.ts';
import { CharterListPage } from '../charter/editor-list.tsx';
import { CharterPage } from '../charter/editor-page.tsx';
import { LazyExportPage, LazyImportPage } from '../exchange/exchange-routes.tsx';
import { GlossaryPage } from '../glossary/editor-list.tsx';
import { TermPage } from '../glossary/editor-page.tsx';
import { LazyHistoryPage } from '../history/history-route.tsx';
import { ItemsPage } from '../items/items-page.tsx';
import { JournalPage } from '../journal/journal-page.tsx';
import { PlaybookPage } from '../programme/playbook-page.tsx';
import { ProgrammeListPage } from '../programme/programme-list-page.tsx';
import { ProgrammePage } from '../programme/programme-page.tsx';
import { AuditPage } from '../rituals/audit-page.tsx';
import { HandoverPage } from '../rituals/handover-page.tsx';
import { RitualPage } from '../rituals/ritual-page.tsx';
import { SettingsPage } from '../settings/settings-page.tsx';
import { SupplierListPage } from '../suppliers/supplier-list-page.tsx';
import { SupplierPage } from '../suppliers/supplier-page.tsx';
import { classes } from '../ui/classes.ts';
import { openAround } from '../ui/open-around.ts';
import { UndoProvider } from '../ui/undo.tsx';
import { FirstWelcome } from './first-welcome.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { WelcomePage } from './welcome-page.tsx';

const rooms = [
  ['/suppliers', 'navSuppliers'],
  ['/glossary', 'navGlossary'],
  ['/charters', 'navCharters'],
  ['/programme', 'navProgramme'],
  ['/journal', 'navJournal'],
  ['/items', 'navItems'],
  ['/settings', 'navSettings'],
  ['/welcome', 'navWelcome'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Everything Parlance keeps, to read and to edit. Opens in a tab; routes live in the hash. */
export const Workspace = () => (
  // The router takes the hook that reads its location.
  // oxlint-disable-next-line react/hooks
  <Router hook={useHashLocation}>
    <UndoProvider>
      <div className="mx-auto grid min-h-dvh max-w-6xl grid-cols-1 md:grid-cols-[11rem_minmax(0,1fr)]">
        <Rooms />
        <main id="main" onInvalidCapture={openAround} className="min-w-0 px-5 pt-6 pb-16 md:px-8">
          <Pages />
        </main>
      </div>
    </UndoProvider>
  </Router>
);

function Rooms() {
  const [location] = useLocation();
  return (
    <nav
      aria-label={t('navLabel')}
      className="flex flex-wrap gap-x-1 gap-y-0.5 border-b border-line px-3 py-3 md:sticky md:top-0 md:h-dvh md:flex-col md:flex-nowrap md:border-r md:border-b-0 md:py-6"
    >
      <p className="w-full px-2 pb-1 font-semibold md:pb-3">{t('extensionName')}</p>
      {rooms.map(([route, key]) => {
        const here = location === route || location.startsWith(`${route}/`);
        return (
          <Link
            key={route}
            href={route}
            aria-current={here ? 'page' : undefined}
            className={classes(
              'rounded-md px-2 py-1.5 font-medium',
              here ? 'bg-accent-soft text-accent-ink' : 'text-muted hover:bg-sunken hover:text-ink',
            )}
          >
            {t(key)}
          </Link>
        );
      })}
    </nav>
  );
}

const Pages = () => (
  <Switch>
    <Route path="/">
      <Redirect to="/suppliers" replace />
    </Route>
    <Route path="/suppliers" component={SupplierListPage} />
    <Route path="/suppliers/history" component={LazyHistoryPage} />
    <Route path="/suppliers/:id/handover">{({ id }) => <HandoverPage key={id} id={id} />}</Route>
    <Route path="/suppliers/:id/:kind">
      {({ id, kind }) => <RitualPage key={`${id} ${kind}`} id={id} kind={kind} />}
    </Route>
    <Route path="/suppliers/:id">{({ id }) => <SupplierPage key={id} id={id} />}</Route>
    <Route path="/glossary" component={GlossaryPage} />
    <Route path="/glossary/import" component={LazyImportPage} />
    <Route path="/glossary/export" component={LazyExportPage} />
    <Route path="/glossary/:id">{({ id }) => <TermPage key={id} id={id} />}</Route>
    <Route path="/charters" component={CharterListPage} />
    <Route path="/charters/:id">{({ id }) => <CharterPage key={id} id={id} />}</Route>
    <Route path="/journal/:supplierId?" component={JournalPage} />
    <Route path="/items" component={ItemsPage} />
    <Route path="/items/audit" component={AuditPage} />
    <Route path="/programme" component={ProgrammeListPage} />
    <Route path="/programme/playbook" component={PlaybookPage} />
    <Route path="/programme/:id">{({ id }) => <ProgrammePage key={id} id={id} />}</Route>
    <Route path="/settings" component={SettingsPage} />
    <Route path="/welcome/first" component={FirstWelcome} />
    <Route path="/welcome" component={WelcomePage} />
    <Route component={NotFoundPage} />
  </Switch>
);
