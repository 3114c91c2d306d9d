import { expect, it } from '@jest/globals';
import { documentTimestamp } from '../../../../shared/flows/results/document-timestamp.ts';

it('documentTimestamp converts SOURCE_DATE_EPOCH to ISO format', () => {
  expect(documentTimestamp({})).toBeUndefined();
  expect(documentTimestamp({ SOURCE_DATE_EPOCH: '1000000000' })).toBe('2001-09-09T01:46:40Z');
});

it.each(['yesterday', '-1', '1.5', '999999999999'])(
  'documentTimestamp rejects %s',
  (SOURCE_DATE_EPOCH) => {
    expect(() => documentTimestamp({ SOURCE_DATE_EPOCH })).toThrow('not a number of seconds');
  },
);
