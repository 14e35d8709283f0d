import { t } from '../i18n/t.ts';
import type { Announce } from './announce.ts';
import type { Ask } from './ask.ts';
import type { Card } from './card.ts';

/**
 * Stands in for the card on a host whose pages may not hold it: a press opens the side panel, which does its work.
 * Resting on a word shows nothing there.
 */
export function createCardElsewhere(ask: Ask, announce: Announce): Card {
  const openPanel = async () => {
    const reply = await ask('openSidePanel', {});
    if (!reply.ok) announce(t('cardElsewhere'));
  };
  return {
    open({ by }) {
      // The panel opens only on the very turn of the press, so the worker is woken while the pointer rests.
      if (by === 'hover') void ask('senders', { addresses: [] });
      else void openPanel();
    },
    current: () => null,
    close() {},
    place() {},
    resize() {},
    pointerAt() {},
  };
}
