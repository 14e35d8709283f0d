import type { AdviceOption, OptionsFor } from './option.ts';

/** Which rule stands in for one that was withdrawn, and which fits a container or an aeroplane. */
const INSTEAD: Readonly<Record<string, string>> = {
  DDU: 'DAP',
  DAT: 'DPU',
  DAF: 'DAP',
  DES: 'DAP',
  DEQ: 'DPU',
  FAS: 'FCA',
  FOB: 'FCA',
  CFR: 'CPT',
  CIF: 'CIP',
};

/** The whole of a trade term, to be filled in. */
export const incotermOptions: OptionsFor = (rule, found) => {
  if (rule === 'incoterm-no-edition') return [{ text: '(Incoterms 2020)', note: 'complete' }];
  return [complete(rule === 'incoterm-no-place' ? found : (INSTEAD[found] ?? found))];
};

const complete = (code: string): AdviceOption => ({
  text: `${code} [named place], Incoterms 2020`,
  note: 'complete',
});
