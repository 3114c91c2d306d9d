import { expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

const mod = (go: string) => `module m\n\ngo ${go}\n\nrequire h.example/a v1.0.0\n`;
const SUM = 'h.example/a v1.0.0 h1:abc=\nh.example/a v1.0.0/go.mod h1:abc=\n';

it('a go.mod for Go 1.17 or later does not need a lockfile, but an older go.mod needs a go.sum', () => {
  expect(unlockedIn({ 'go.mod': mod('1.17') })).toEqual([]);
  expect(unlockedIn({ 'go.mod': mod('1.16') })).toEqual([
    'go.mod names 1 dependency, and no lockfile pins the installed versions',
  ]);
  expect(unlockedIn({ 'go.mod': mod('1.16'), 'go.sum': SUM })).toEqual([]);
  expect(unlockedIn({ 'go.mod': mod('1.16'), 'go.sum': SUM.replaceAll('/a', '/b') })).toHaveLength(
    1,
  );
});
