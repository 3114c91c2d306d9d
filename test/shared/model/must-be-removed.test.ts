import { expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { mustBeRemoved } from '../../../shared/model/must-be-removed.ts';

it.each<[Finding['kind'], readonly string[], boolean]>([
  ['malware', [], true],
  ['malware', ['1.2.11'], false],
  ['vulnerability', [], false],
])('mustBeRemoved decides about %s that is fixed in %j: %s', (kind, fixed, isRemoved) => {
  expect(mustBeRemoved({ kind, fixed })).toBe(isRemoved);
});
