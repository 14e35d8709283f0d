// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { runInThisContext } from 'node:vm';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { emptyRow } from '../../lib/domain/charter/edit-charter.ts';
import { Address } from '../../lib/domain/message/address.ts';
import { ParlanceDatabase } from '../../lib/storage/database.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { buildCharter, buildSupplier } from '../unit/builders.ts';
import { buildOpenPage } from '../unit/components/open-page.ts';
import { readBuilt } from './built-extension.ts';

const li = { name: 'Li Wen', address: Address.parse('li@harbour-castings.example.com') };
const rows = Array.from({ length: 8 }, (_, n) => ({
  ...emptyRow(`r${n}`),
  topic: `Topic ${n}`,
  cadence: 'weekly',
  channel: 'mail',
  detail: n === 0 ? 'Order <b>and</b> quantity' : '',
  record: 'ERP',
  owner: { side: 'theirs' as const, name: 'Li' },
}));
const page = buildOpenPage({ senders: [li], missing: ['body'] });
const texts: Readonly<Record<string, { readonly message: string }>> = messages;

/** What the script finds of the extension it runs in. */
const extension = {
  runtime: { id: 'parlance', getURL: (path: string) => `chrome-extension://parlance${path}` },
  tabs: { query: async () => [{ id: 1 }], sendMessage: async () => ({ reply: page }) },
  i18n: {
    getMessage: (key: string, values: readonly string[] = []) =>
      (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? ''),
  },
};

/** What was drawn, element by element, without the names that these give each other. */
const drawn = (root: Element) =>
  [...root.querySelectorAll('*')].map((element) => {
    const said = [...element.attributes].filter(
      ({ name }) => !['id', 'for', 'aria-labelledby'].includes(name),
    );
    return [
      element.tagName,
      said.map(({ name, value }) => `${name}=${value}`).toSorted(),
      element.textContent,
    ];
  });

test('the script in the head of the popup draws what React would, and holds no React', async () => {
  vi.stubGlobal('chrome', extension);
  const db = new ParlanceDatabase();
  await db.suppliers.add(buildSupplier());
  await db.charters.add(buildCharter({ rows }));
  const still = document.body.appendChild(document.createElement('div'));
  still.id = 'root';
  still.dataset['still'] = '';
  const script = readBuilt('chrome-mv3', 'popup-start.js');
  expect(script).not.toMatch(/react\.(element|transitional\.element)|__reactFiber/i);
  runInThisContext(script);
  await vi.waitFor(() => expect(still.textContent).toContain('Topic 0'));

  const { FirstFrame } = await import('../../components/popup/first-frame.tsx');
  const react = document.body.appendChild(document.createElement('div'));
  const look = { supplier: buildSupplier(), charter: buildCharter({ rows }) };
  createRoot(react).render(<FirstFrame opening={{ tabId: 1, page, look }} />);
  await vi.waitFor(() => expect(react.textContent).toContain('Topic 7'));
  // React goes on to the rows below the fold at once; the still frame holds those that are seen.
  for (const row of react.querySelectorAll('li:nth-child(n + 7)')) row.remove();
  expect(drawn(still)).toEqual(drawn(react));
});
