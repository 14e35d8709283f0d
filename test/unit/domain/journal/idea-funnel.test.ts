import { expect, test } from 'vitest';
import { SupplierId } from '../../../../lib/domain/ids.ts';
import { funnelOf } from '../../../../lib/domain/journal/idea-funnel.ts';
import type { Item, ItemOf } from '../../../../lib/domain/journal/item.ts';
import { newItem } from '../../../../lib/domain/journal/new-item.ts';
import { NOON_MS } from '../../builders.ts';

const start = { side: 'theirs', title: 'x', dueAtMs: null, source: null } as const;
const build = (kind: Item['kind']): Item =>
  newItem('i', SupplierId.parse('harbour'), { ...start, kind }, NOON_MS);
const idea = (given: Partial<ItemOf<'initiative'>>): Item =>
  ({ ...build('initiative'), ...given }) as ItemOf<'initiative'>;

test('ideas are counted where they stand now, and the stages add up to all of them', () => {
  const items = [
    idea({ state: 'idea' }),
    idea({ state: 'idea' }),
    idea({ state: 'idea' }),
    idea({ state: 'prototype' }),
    idea({ state: 'prototype' }),
    idea({ state: 'live' }),
    idea({ state: 'stopped' }),
  ];
  expect(funnelOf(items)).toMatchObject({ all: 7, idea: 3, prototype: 2, live: 1, stopped: 1 });
});

test('what went back is counted among the ideas of theirs only', () => {
  const ours = { side: 'ours', name: '' } as const;
  const items = [
    idea({ gaveBack: '40 % of the saving' }),
    idea({ gaveBack: '  ' }),
    idea({ state: 'stopped', gaveBack: 'The tool is paid' }),
    idea({ owner: ours, gaveBack: 'A visit' }),
  ];
  expect(funnelOf(items)).toMatchObject({ all: 4, theirs: 3, gaveBack: 2 });
});

test('what is no idea is not counted, and without one there is nothing to show', () => {
  expect(funnelOf([build('action'), idea({})])).toMatchObject({ all: 1 });
  expect(funnelOf([build('action'), build('constraint')])).toBeNull();
});
