import { createPainter } from '../highlight/painter.ts';
import { bodyReaderOf } from '../webmail/body-reader.ts';
import { createAnnounce } from './announce.ts';
import { announceUnits } from './announce-units.ts';
import { createBin } from './bin.ts';
import { createCard } from './card.ts';
import { createCardElsewhere } from './card-elsewhere.ts';
import { createCardFrame } from './card-frame.ts';
import { createDraftSession } from './draft-session.ts';
import { createHostElement } from './host-element.ts';
import { createMarkers } from './markers.ts';
import type { Page, ScoutPage } from './page.ts';
import { watchPointer } from './pointer.ts';
import { readerCalls } from './reader-calls.ts';
import { createReadingSession } from './reading-session.ts';
import { showUnit } from './show-unit.ts';
import type { Hiding, Reader } from './stage.ts';
import { watchCard } from './watch-card.ts';

/** Reads, draws and shows the card in the document of a scout, until its signal ends. */
export function startReader(scout: ScoutPage, hiding: Hiding): Reader {
  const { document, listeners, signal } = scout;
  const host = createHostElement(document, listeners, () => hiding.stop(), signal);
  const bin = createBin(document, listeners);
  const announce = createAnnounce(document, host);
  const frame = createCardFrame(document, host, bin, () => {
    hiding.noticed();
    card.close();
    host.hidden();
  });
  const card = scout.hasCard
    ? createCard(document, scout.ask, host, frame)
    : createCardElsewhere(scout.ask, announce);
  const page: Page = {
    ...scout,
    bodies: bodyReaderOf(scout.webmail.host),
    painter: createPainter(document, signal),
    markers: createMarkers(
      document,
      host,
      bin,
      listeners,
      (element, marker) => {
        const unit = page.units.get(element);
        if (unit !== undefined) showUnit(page, card, unit, marker);
      },
      signal,
    ),
    units: new Map(),
  };
  const reading = createReadingSession(page);
  const drafts = createDraftSession(page);

  announceUnits(page, announce);
  watchCard(page, card, host);
  watchPointer(page, card, host);
  return {
    ...readerCalls(page, card, announce),
    update(view, touched) {
      reading.update(view, touched);
      drafts.update(view, touched);
      page.markers.place();
      host.keep();
      frame.check();
    },
    refresh() {
      reading.refresh();
      drafts.refresh();
    },
  };
}
