import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { begunOpening, tooLong } from '../components/popup/begin-opening.ts';
import { drawStill } from '../components/popup/draw-still.tsx';

/** Runs before the modules of its document are even fetched: asking, reading and drawing the first frame wait for none of them. */
export default defineUnlistedScript(() => {
  void Promise.race([begunOpening(location.search), tooLong()]).then(drawStill);
});
