/** The same day and time where the user is, some months later; the last day of the month where that day does not exist. */
export function addMonths(atMs: number, months: number): number {
  const date = new Date(atMs);
  const day = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() + months);
  const lastDay = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(day, lastDay));
  return date.getTime();
}
