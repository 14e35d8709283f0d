/** One figure of a run: a ratio inside that run, what it is a multiple of, and whom it is compared with. */
export type Measure = {
  readonly measure: string;
  readonly ratio: number;
  readonly unit: string;
  readonly peer?: string;
};
