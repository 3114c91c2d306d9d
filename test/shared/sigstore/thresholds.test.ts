import { expect, it } from '@jest/globals';
import { thresholdsOf } from '../../../shared/sigstore/thresholds.ts';

it.each([
  ['logs and certificate logs', { tlogs: [{}], ctlogs: [{}] }, { tlog: 1, timestamp: 1, ctlog: 1 }],
  ['neither kind of log', { tlogs: [], ctlogs: [] }, { tlog: 0, timestamp: 1, ctlog: 0 }],
  ['logs alone', { tlogs: [{}] }, { tlog: 1, timestamp: 1, ctlog: 0 }],
])('the thresholds require the proofs that a root with %s can check', (_, root, thresholds) => {
  expect(thresholdsOf(root)).toEqual(thresholds);
});
