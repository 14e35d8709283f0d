import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginOpening } from '../components/popup/begin-opening.ts';

/** Runs before the popup's modules are even fetched, so that asking and reading cost no time of their own. */
export default defineUnlistedScript(() => beginOpening(location.search));
