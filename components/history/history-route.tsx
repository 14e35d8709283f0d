import { lazy, Suspense } from 'react';
import { Skeleton } from '../ui/skeleton.tsx';

// The parser of mail is loaded with this page and nowhere else.
const History = lazy(async () => ({ default: (await import('./history-page.tsx')).HistoryPage }));

/** The page that reads old mail, loaded when it is opened. */
export const LazyHistoryPage = () => (
  <Suspense fallback={<Skeleton />}>
    <History />
  </Suspense>
);
