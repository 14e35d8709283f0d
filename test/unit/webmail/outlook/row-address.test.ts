// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { withRowAddress } from '../../../../lib/webmail/outlook/row-address.ts';
import type { MessageView } from '../../../../lib/webmail/webmail.ts';
import { bodyOf, buildMessage } from '../../content/fake-page.ts';

const LI = 'li@harbour-castings.example.com';

function buildRow(people: readonly (readonly [name: string, title: string])[], isSelected = true): Element {
  const row = document.createElement('div');
  row.setAttribute('aria-selected', String(isSelected));
  for (const [name, title] of people) {
    const span = document.createElement('span');
    span.title = title;
    span.textContent = name;
    row.append(span);
  }
  return row;
}

const named = (given: Partial<MessageView> = {}): MessageView => ({
  ...buildMessage({ body: bodyOf('Shipped.') }),
  sender: { name: 'Li Wen', address: null },
  ...given,
});

const addressIn = (messages: readonly MessageView[], rows: readonly Element[]) =>
  withRowAddress(messages, rows).map(({ sender }) => sender.address);

test('the selected row of a single message gives the address, and the report says so', () => {
  const [message] = withRowAddress([named()], [buildRow([['Li Wen', LI]])]);
  expect(message).toMatchObject({ sender: { name: 'Li Wen', address: LI }, strategies: { sender: 'row' } });
});

test.each([
  ['the conversation has another message', [named(), named()], [buildRow([['Li Wen', LI]])]],
  ['two rows belong to it', [named()], [buildRow([['Li Wen', LI]]), buildRow([['Li Wen', LI]])]],
  ['no row belongs to it', [named()], []],
  ['the row is not selected', [named()], [buildRow([['Li Wen', LI]], false)]],
  ['the row names somebody else', [named()], [buildRow([['Omar Haddad', LI]])]],
  [
    'the row names two people',
    [named()],
    [
      buildRow([
        ['Li Wen', LI],
        ['Li Wen', 'li@else.example.com'],
      ]),
    ],
  ],
  ['the row has no address', [named()], [buildRow([['Li Wen', 'Li Wen @ home']])]],
  ['the message is closed', [named({ state: 'collapsed' })], [buildRow([['Li Wen', LI]])]],
] as const)('nothing is taken when %s', (_why, messages, rows) => {
  expect(addressIn(messages, rows)).toEqual(messages.map(() => null));
});

test('an address in the header stays, whatever the row says', () => {
  const message = named({ sender: { name: 'Li Wen', address: 'li@other.example.com' as never } });
  expect(addressIn([message], [buildRow([['Li Wen', LI]])])).toEqual(['li@other.example.com']);
});
