import { amountsOf } from './amounts.ts';
import { MAX_PARTS, type NamedAmount } from './readback.ts';

/** The dates and quantities that a wording names, as it names them: what a readback of it is about. */
export const namedAmounts = (wording: string): NamedAmount[] =>
  amountsOf(wording)
    .slice(0, MAX_PARTS)
    .flatMap(({ kind, start, end, value }) =>
      kind === 'term'
        ? []
        : [{ kind, text: wording.slice(start, end).slice(0, 100), value: value.slice(0, 100) }],
    );
