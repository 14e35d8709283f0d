import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { addedAmong, patternOf } from '../../lib/messaging/added-hosts.ts';

/** The hosts the user added, live, and how to change them. The browser keeps them: they are its permissions. */
export type AddedHosts = {
  /** Origins, in order. */
  readonly added: readonly string[];
  /** To be called on the very turn of a press; asks the user. False when they refused. */
  readonly add: (origin: string) => Promise<boolean>;
  readonly remove: (origin: string) => Promise<boolean>;
};

/** Host of an origin, as it is shown. */
export const hostName = (origin: string): string => origin.replace('https://', '');

/** Follows the permissions of the browser, whoever changes them. */
export function useAddedHosts(): AddedHosts {
  const [added, setAdded] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () => {
      void browser.permissions.getAll().then(({ origins = [] }) => setAdded(addedAmong(origins)));
    };
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return {
    added,
    add: (origin) => browser.permissions.request({ origins: [patternOf(origin)] }),
    remove: (origin) => browser.permissions.remove({ origins: [patternOf(origin)] }),
  };
}
