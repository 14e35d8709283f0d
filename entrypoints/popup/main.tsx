import { firstPaint } from '../../components/popup/first-paint.ts';
import '../../components/ui/theme.css';

/** The first frame was drawn by the script in the head; the database, everything live and the search come right after it. */
async function open(): Promise<void> {
  await firstPaint();
  const { openLivePopup } = await import('../../components/popup/live-popup.tsx');
  await openLivePopup(location.search);
}

void open();
