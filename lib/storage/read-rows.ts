import * as z from 'zod/mini';

/** The row when it can be read, else null. An unreadable row stays in the database. */
export function readRow<S extends z.ZodMiniType>(schema: S, row: unknown): z.infer<S> | null {
  const parsed = z.safeParse(schema, row);
  return parsed.success ? parsed.data : null;
}

/** The rows that can be read, in their order. The others stay in the database; `unreadableRows` lists them. */
export const readRows = <S extends z.ZodMiniType>(schema: S, rows: readonly unknown[]): z.infer<S>[] =>
  rows.flatMap((row) => {
    const parsed = z.safeParse(schema, row);
    return parsed.success ? [parsed.data] : [];
  });
