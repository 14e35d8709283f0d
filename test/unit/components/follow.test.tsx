// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { CardApp } from '../../../components/card/card-app.tsx';
import { Address } from '../../../lib/domain/message/address.ts';
import type { Correspondent } from '../../../lib/domain/message/message.ts';
import { buildSupplier } from '../builders.ts';
import { fakeBackground } from './fake-ask.ts';
import { choose, freshDatabase, pageText, press, seeText, show } from './show.tsx';

const ines: Correspondent = { name: 'Ines Duarte', address: Address.parse('ines@quiet-valves.example.com') };
const wei: Correspondent = { name: null, address: Address.parse('wei@gmail.com') };
const ana = Address.parse('ana@buyer.example.com');

function showFollow(senders = [ines], account: Address | null = ana) {
  const background = fakeBackground({
    cardSubject: { kind: 'follow', senders, account },
    follow: buildSupplier({ name: 'Quiet Valves' }),
  });
  show(<CardApp ask={background.ask} />, freshDatabase());
  return background;
}

test('one press follows everyone at a company and confirms the own address', async () => {
  const background = showFollow();
  await press('Follow Ines Duarte');
  await seeText('Following Quiet Valves');
  expect(background.asked('follow')).toMatchObject([
    { sender: ines, scope: 'domain', supplierId: null, ours: [ana] },
  ]);
});

test('the address alone can be followed, and the own address left out', async () => {
  const background = showFollow();
  await choose('Only this address');
  await choose('ana@buyer.example.com is my own addressYour own messages in these threads are read too.');
  await press('Follow Ines Duarte');
  await seeText('Following');
  expect(background.asked('follow')).toMatchObject([{ scope: 'address', ours: [] }]);
});

test('a free-mail sender is followed by address, without a choice', async () => {
  const background = showFollow([wei], null);
  await press('Follow wei@gmail.com');
  await seeText('Following');
  expect(pageText()).not.toContain('Everyone at');
  expect(background.asked('follow')).toMatchObject([{ scope: 'address' }]);
});

test('the mailbox in front is nobody to follow', async () => {
  showFollow([{ name: 'Ana Sample', address: ana }]);
  await seeText('nobody new to follow');
});

test('a press that failed says why and can be repeated', async () => {
  const background = showFollow();
  background.answer('follow', { ok: false, error: { kind: 'newer-database' } });
  await press('Follow Ines Duarte');
  await seeText('newer version of Parlance');
  background.answer('follow', { ok: true, value: buildSupplier() });
  await press('Follow Ines Duarte');
  await seeText('Following');
});
