import { begunOpening, tooLong } from '../../components/popup/begin-opening.ts';
import { firstPaint } from '../../components/popup/first-paint.ts';
import { FirstFrame } from '../../components/sidepanel/first-frame.tsx';
import { mount } from '../../components/ui/mount.tsx';
import '../../components/ui/theme.css';
import { t } from '../../lib/i18n/t.ts';
import { ask } from '../../lib/messaging/client.ts';

/** Whose mail is in front in the first frame; the database and everything live right after it. */
async function open(): Promise<void> {
  const first = await Promise.race([begunOpening(location.search), tooLong()]);
  const draw = mount(t('sidePanelTitle'), <FirstFrame opening={first} />);
  await firstPaint();
  const { livePanel } = await import('../../components/sidepanel/live-panel.tsx');
  draw(await livePanel(ask, location.search));
}

void open();
