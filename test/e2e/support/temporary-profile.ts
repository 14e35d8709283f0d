import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a browser profile of its own. */
export const newProfile = (): Promise<string> => mkdtemp(join(tmpdir(), 'parlance-'));

/** Deletes a profile. */
export const removeProfile = (profile: string): Promise<void> =>
  rm(profile, { recursive: true, force: true });
