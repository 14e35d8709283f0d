import type { HostData } from '../host-options.ts';
import { the } from './html.ts';

/** Options and mailbox that came with the document. */
export const hostData = JSON.parse(the('#host-data').textContent) as HostData;
