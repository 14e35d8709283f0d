import { expect, test } from 'vitest';
import { isAgreed } from '../../../lib/domain/charter/edit-charter.ts';
import { OpId } from '../../../lib/domain/ids.ts';
import { charterStore } from '../../../lib/storage/charter-store.ts';
import { buildCharter, buildSupplier, NOON_MS } from '../builders.ts';
import { buildMessage, buildThread } from '../messaging/build-requests.ts';
import { ana, buildHandlers, card, li, stranger } from './build-handlers.ts';

const charter = buildCharter({ version: 2 });
const unsigned = { charterId: charter.id, version: 2, adapted: true };

async function withCharter() {
  const { db, handlers } = await buildHandlers();
  await db.charters.add(charter);
  const confirm = (given: object = {}) =>
    handlers.signCharter(
      {
        opId: OpId.parse('op'),
        charterId: charter.id,
        version: 2,
        sender: { name: 'Li Wen', address: li },
        thread: buildThread(),
        sentAtMs: NOON_MS,
        ...given,
      },
      card,
    );
  const stored = () => charterStore(db).of(buildSupplier().id);
  return { handlers, confirm, stored };
}

test('a message of theirs confirms the version in force, with who, when and where', async () => {
  const { handlers, confirm, stored } = await withCharter();
  expect(await handlers.unsignedCharter({ message: buildMessage() }, card)).toEqual({
    ok: true,
    value: unsigned,
  });
  expect(await confirm()).toEqual({ ok: true, value: null });
  const signed = await stored();
  expect(signed?.signOffs).toEqual([{ version: 2, by: 'Li Wen', atMs: NOON_MS, thread: buildThread() }]);
  expect(signed !== null && isAgreed(signed)).toBe(true);
  expect(await handlers.unsignedCharter({ message: buildMessage() }, card)).toEqual({
    ok: true,
    value: null,
  });
});

test('our own message confirms nothing', async () => {
  const { handlers } = await withCharter();
  const ours = buildMessage({
    sender: { name: 'Ana', address: ana },
    recipients: [{ name: null, address: li }],
  });
  expect(await handlers.unsignedCharter({ message: ours }, card)).toEqual({ ok: true, value: null });
});

test('a version that changed meanwhile is not confirmed, nor is anything by a stranger', async () => {
  const { confirm, stored } = await withCharter();
  expect(await confirm({ version: 1 })).toEqual({ ok: false, error: { kind: 'gone' } });
  const sender = { name: null, address: stranger };
  expect(await confirm({ sender })).toEqual({ ok: false, error: { kind: 'not-followed' } });
  expect((await stored())?.signOffs).toEqual([]);
});
