import { begunOpening } from '../../components/popup/begin-opening.ts';
import { FirstFrame } from '../../components/popup/first-frame.tsx';
import { firstPaint } from '../../components/popup/first-paint.ts';
import { mount } from '../../components/ui/mount.tsx';
import '../../components/ui/theme.css';
import { t } from '../../lib/i18n/t.ts';
import { ask } from '../../lib/messaging/client.ts';

/** A mail tab that takes longer must not keep the popup blank. */
const PATIENCE_MS = 150;

const opening = begunOpening(location.search);

const tooLong = new Promise<null>((resolve) => {
  setTimeout(() => resolve(null), PATIENCE_MS);
});
/** The charter in the first frame; the database, everything live and the search right after it. */
async function open(): Promise<void> {
  const first = await Promise.race([opening, tooLong]);
  const draw = mount(t('extensionName'), <FirstFrame opening={first} />);
  await firstPaint();
  const { livePopup } = await import('../../components/popup/live-popup.tsx');
  draw(await livePopup(ask, opening, tooLong));
}

void open();
