import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerReader } from '../lib/content/stage.ts';
import { startReader } from '../lib/content/start-reader.ts';

// The background runs this beside the scout of a document that holds something to read.
export default defineUnlistedScript(() => offerReader(startReader));
