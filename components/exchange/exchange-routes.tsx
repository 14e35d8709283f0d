import { lazy, Suspense } from 'react';
import { Skeleton } from '../ui/skeleton.tsx';

// Readers, writers and their libraries are loaded with these pages and nowhere else.
const Import = lazy(async () => ({ default: (await import('./import-page.tsx')).ImportPage }));
const Export = lazy(async () => ({ default: (await import('./export-page.tsx')).ExportPage }));

/** The import page, loaded when it is opened. */
export const LazyImportPage = () => (
  <Suspense fallback={<Skeleton />}>
    <Import />
  </Suspense>
);

/** The export page, loaded when it is opened. */
export const LazyExportPage = () => (
  <Suspense fallback={<Skeleton />}>
    <Export />
  </Suspense>
);
