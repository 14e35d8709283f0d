import * as z from 'zod/mini';

/** How the name of a text that is being typed begins in session memory; a hash of what it belongs to follows. */
export const KEPT = 'kept:';

/** Such a name. */
export const KeptName = z.string().check(z.regex(/^kept:[0-9a-f]{16}$/u));
