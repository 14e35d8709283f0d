import { expect, test } from 'vitest';
import { termOf } from '../../../lib/domain/glossary/watch-word.ts';
import { OpId, SupplierId, TermId } from '../../../lib/domain/ids.ts';
import { termStore } from '../../../lib/storage/term-store.ts';
import { watchStore } from '../../../lib/storage/watch-store.ts';
import { buildReading, buildSupplier, buildTerm, buildWatchWord, NOON_MS } from '../builders.ts';
import { buildCapture, buildThread } from '../messaging/build-requests.ts';
import { ana, buildHandlers, card, li } from './build-handlers.ts';

const opId = OpId.parse('op');
const thread = buildThread();

test('a term comes with the supplier it holds for, when there is only one', async () => {
  const { db, handlers } = await buildHandlers();
  expect(await handlers.term({ termId: buildTerm().id }, card)).toMatchObject({
    ok: true,
    value: { term: buildTerm(), supplier: { id: 'harbour' } },
  });
  await db.terms.put(buildTerm({ scope: null }));
  expect(await handlers.term({ termId: buildTerm().id }, card)).toMatchObject({ value: { supplier: null } });
});

test('a term that was deleted meanwhile is null', async () => {
  const { handlers } = await buildHandlers();
  expect(await handlers.term({ termId: TermId.parse('none') }, card)).toEqual({ ok: true, value: null });
});

test('a term of all suppliers comes with the one in whose mail it was found', async () => {
  const { db, handlers } = await buildHandlers();
  await db.terms.put(buildTerm({ scope: null }));
  const request = { termId: buildTerm().id, thread };
  expect(await handlers.term({ ...request, address: li }, card)).toMatchObject({
    value: { supplier: { id: 'harbour' } },
  });
  await db.readings.add(buildReading({ threadKey: 't1' }));
  expect(await handlers.term({ ...request, address: ana }, card)).toMatchObject({
    value: { supplier: { id: 'harbour' } },
  });
});

test('a term on a ladder comes with its neighbours that hold for the same supplier', async () => {
  const { db, handlers } = await buildHandlers();
  const rung = (id: string, rank: number, scope: string[]) =>
    buildTerm({
      id: TermId.parse(id),
      ladder: { name: 'severity', rank },
      scope: scope.map((one) => SupplierId.parse(one)),
    });
  await db.terms.bulkPut([
    rung('critical', 1, ['harbour']),
    rung('theirs', 2, ['delta']),
    rung('major', 3, ['harbour']),
  ]);
  expect(await handlers.term({ termId: TermId.parse('major') }, card)).toMatchObject({
    value: { above: { id: 'critical' }, below: null },
  });
});

test('a watched word is shown as a term without meanings, with the word to stop watching', async () => {
  const { db, handlers } = await buildHandlers();
  const word = buildWatchWord();
  await db.watchWords.add(word);
  const { id } = termOf(word);
  expect(await handlers.term({ termId: id, address: li }, card)).toMatchObject({
    value: { term: { ours: null }, watch: word, supplier: { id: 'harbour' } },
  });
  await handlers.setWatch({ opId, word, watched: false }, card);
  expect(await watchStore(db).all()).toEqual([]);
  expect(await handlers.term({ termId: id }, card)).toEqual({ ok: true, value: null });
  await handlers.setWatch({ opId, word, watched: true }, card);
  expect(await watchStore(db).all()).toEqual([{ ...word, rev: word.rev + 1 }]);
});

test('a word that somebody watches again meanwhile stays as they have it', async () => {
  const { db, handlers } = await buildHandlers();
  const word = buildWatchWord();
  const theirs = { ...word, scope: [buildSupplier().id], rev: 7 };
  await db.watchWords.add(theirs);
  expect(await handlers.setWatch({ opId, word, watched: true }, card)).toEqual({ ok: true, value: null });
  expect(await watchStore(db).all()).toEqual([theirs]);
});

test('the glossary says what it knows of a phrase: the term, else terms it could be a form of', async () => {
  const { handlers } = await buildHandlers();
  const about = { thread: null, address: li };
  expect(await handlers.findTerm({ text: 'Shipped', ...about }, card)).toMatchObject({
    value: { supplier: { id: 'harbour' }, known: { id: 'shipped' }, similar: [] },
  });
  expect(await handlers.findTerm({ text: 'shipped on board', ...about }, card)).toMatchObject({
    value: { known: null, similar: [{ id: 'shipped', name: 'shipped' }] },
  });
});

test('a caught word is a new term of its supplier, and its history says that it came from mail', async () => {
  const { db, handlers } = await buildHandlers();
  const answer = await handlers.addTerm({ opId, capture: buildCapture() }, card);
  const term = (await termStore(db).all()).find(({ id }) => answer.ok && id === answer.value);
  expect(term).toMatchObject({ labels: [{ text: 'hand-over' }], scope: ['harbour'], createdAtMs: NOON_MS });
  expect(await termStore(db).history(term?.id ?? TermId.parse('none'))).toMatchObject([{ via: 'mail' }]);
});

test('a word that was added meanwhile is not added twice', async () => {
  const { db, handlers } = await buildHandlers();
  const capture = buildCapture({ text: 'SHIPPED', whose: 'theirs', meaning: 'at the gate' });
  expect(await handlers.addTerm({ opId, capture }, card)).toEqual({ ok: true, value: 'shipped' });
  expect(await termStore(db).all()).toMatchObject([{ id: 'shipped', theirs: { text: 'at the gate' } }]);
});

test('a word that another supplier agreed on is a term of its own', async () => {
  const { db, handlers } = await buildHandlers();
  await handlers.addTerm(
    { opId, capture: buildCapture({ text: 'shipped', supplierId: SupplierId.parse('delta') }) },
    card,
  );
  expect((await termStore(db).all()).map(({ scope }) => scope)).toEqual([['harbour'], ['delta']]);
});

test('a term that was deleted meanwhile takes nothing, and nothing is lost in silence', async () => {
  const { db, handlers } = await buildHandlers();
  const capture = buildCapture({ whose: 'variant', termId: TermId.parse('none') });
  expect(await handlers.addTerm({ opId, capture }, card)).toEqual({ ok: false, error: { kind: 'gone' } });
  expect(await termStore(db).all()).toHaveLength(1);
});
