import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { addSample } from '../../lib/storage/sample-relationship.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { useStores } from '../ui/stores.tsx';

/** Opened once, by the installation: stores the sample, which the background need not carry, and goes on to the welcome page. */
export function FirstWelcome() {
  const { db, write } = useStores();
  const [, navigate] = useLocation();
  useEffect(() => {
    // A sample that could not be stored can be added on the page that follows.
    void write(addSample(db, Date.now())).then(() => navigate('/welcome', { replace: true }));
  }, [db, write, navigate]);
  return <Skeleton />;
}
