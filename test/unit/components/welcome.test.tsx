// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Workspace } from '../../../components/workspace/workspace.tsx';
import { hasSample } from '../../../lib/storage/sample-relationship.ts';
import { eventually, freshDatabase, seeText, show } from './show.tsx';

test('the first welcome stores the sample and goes on, so that a reload does not bring a removed one back', async () => {
  const db = freshDatabase();
  location.hash = '#/welcome/first';
  show(<Workspace />, db);
  await seeText('Getting started');
  await eventually(() => expect(location.hash).toBe('#/welcome'));
  expect(await hasSample(db)).toBe(true);
});
