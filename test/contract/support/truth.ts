/** A value of unknown shape out of a truth file. */
export type Truth = Readonly<Record<string, unknown>>;

/** The objects of a list, or none. */
export const objects = (value: unknown): Truth[] => (Array.isArray(value) ? (value as Truth[]) : []); // a list in a truth file holds objects

/** The strings of a list, or null when there is no list. */
export const strings = (value: unknown): string[] | null => (Array.isArray(value) ? value.map(String) : null);

/** A string, or null. */
export const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** A number, or null. */
export const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
