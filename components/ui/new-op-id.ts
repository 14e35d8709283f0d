import type { OpId } from '../../lib/domain/ids.ts';

/** A fresh op-id. Keep it for the retries of one press. */
export const newOpId = (): OpId =>
  // A UUID has the one property an op-id needs: nobody made it before.
  crypto.randomUUID() as string as OpId;
