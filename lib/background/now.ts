/** The clock, handed in so that tests can set it. Epoch milliseconds. */
export type Now = () => number;
