// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CardApp } from '../../../components/card/card-app.tsx';
import { GlossaryPage } from '../../../components/glossary/editor-list.tsx';
import { TermPage } from '../../../components/glossary/editor-page.tsx';
import { TermId } from '../../../lib/domain/ids.ts';
import { Address } from '../../../lib/domain/message/address.ts';
import { termMuteStore } from '../../../lib/storage/term-mute-store.ts';
import { buildTerm, NOON_MS } from '../builders.ts';
import { buildThread } from '../messaging/build-requests.ts';
import { buildTermForCard } from './build-term-for-card.ts';
import { fakeBackground } from './fake-ask.ts';
import { control, eventually, freshDatabase, pageText, press, seeText, show, type } from './show.tsx';
import { atRoute } from './workspace.tsx';

const termId = TermId.parse('shipped');
const li = Address.parse('li@harbour-castings.example.com');

test('the card silences a term in the thread, and takes it back', async () => {
  const thread = buildThread();
  const background = fakeBackground({
    cardSubject: { kind: 'term', termId, found: 'shipped', inDraft: false, thread, address: li },
    term: buildTermForCard(),
    setTermMute: null,
  });
  show(<CardApp ask={background.ask} />, freshDatabase());
  await seeText('Don’t mark this here');
  await press('In this thread');
  await seeText('No longer marked in this thread.');
  await press('Undo');
  await seeText('Don’t mark this here', `In mail from ${li}`);
  expect(background.asked('setTermMute')).toMatchObject([
    { termId, place: { kind: 'thread', thread }, muted: true },
    { termId, place: { kind: 'thread', thread }, muted: false },
  ]);
});

test('the card says when it could not be silenced', async () => {
  const background = fakeBackground({
    cardSubject: { kind: 'term', termId, found: 'shipped', inDraft: true, thread: null, address: li },
    term: buildTermForCard(),
  });
  background.answer('setTermMute', { ok: false, error: { kind: 'no-space' } });
  show(<CardApp ask={background.ask} />, freshDatabase());
  await seeText('Everywhere');
  expect(pageText()).not.toContain('In this thread');
  expect(pageText()).not.toContain('In mail from');
  await press('Everywhere');
  await seeText('Don’t mark this here');
  expect(pageText()).not.toContain('No longer marked');
});

test('the page of a term lists where it is silent and lets it speak again', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1 }));
  await termMuteStore(db).mute(termId, { kind: 'person', address: li }, NOON_MS);
  show(atRoute('/glossary/shipped', <TermPage id="shipped" />).page, db);
  await seeText('Not marked in', li);
  await press(`Mark again: ${li}`);
  await eventually(() => expect(pageText()).not.toContain('Not marked in'));
  expect(await db.termMutes.count()).toBe(0);
});

test('the company in which a term stays silent is one phrase a line', async () => {
  const db = freshDatabase();
  await db.terms.add(buildTerm({ rev: 1, notWhen: ['parking'] }));
  show(atRoute('/glossary/shipped', <TermPage id="shipped" />).page, db);
  await seeText('Not marked when');
  await eventually(() => expect(control('Not marked when').value).toBe('parking'));
  await type('Not marked when', ' shipped off \n\nparking\nparking');
  await press('Save');
  await eventually(async () =>
    expect((await db.terms.get('shipped'))?.notWhen).toEqual(['shipped off', 'parking']),
  );
});

test('the glossary names forms that pull two ways', async () => {
  const db = freshDatabase();
  await db.terms.bulkAdd([
    buildTerm({ labels: [{ text: 'batch', lang: 'en', use: 'preferred' }], scope: null }),
    buildTerm({
      id: TermId.parse('lot'),
      labels: [
        { text: 'lot', lang: 'en', use: 'preferred' },
        { text: 'batches', lang: 'en', use: 'discouraged' },
      ],
      scope: null,
    }),
  ]);
  show(atRoute('/glossary', <GlossaryPage />).page, db);
  await seeText(
    '1 form pulls two ways',
    '“batch” is what “batch” recommends and what “lot” advises against.',
  );
});
