import { expect, test } from 'vitest';
import { idFromPermanent, legacyId } from '../../../../lib/webmail/gmail/ids.ts';

test.each(['18a41665ecb473a3', '160ead0eedc0a679'])('%s is a legacy id', (id) => {
  expect(legacyId(id)).toBe(id);
});

test.each(['undefined', '', null, undefined, 'xyz', '18a41665ecb473a3ff'])('%j is none', (text) => {
  expect(legacyId(text)).toBeNull();
});

test.each(['thread-f:1775568780109575075', '#thread-f:1775568780109575075', '#msg-f:1775568780109575075'])(
  '%s holds the legacy id in decimal',
  (id) => {
    expect(idFromPermanent(id)).toBe('18a41665ecb473a3');
  },
);

test.each(['#msg-a:r-4410022993311', 'thread-a:r123', 'undefined', null])(
  '%j is temporary or nothing',
  (id) => {
    expect(idFromPermanent(id)).toBeNull();
  },
);
