import * as z from 'zod/mini';

/** Text of at most so many characters. */
export const text = (max: number) => z.string().check(z.maxLength(max));
