import { expect, it } from '@jest/globals';
import { matchInventory } from '../../../shared/scan/match-inventory.ts';
import { anAdvisory, aPackage } from './builders.ts';

it('matchInventory matches only the packages in the inventory', () => {
  const [own, other] = [aPackage(), aPackage()];
  const candidates = [own, other].map((item) => ({ package: item, advisory: anAdvisory() }));
  const { findings } = matchInventory({ packages: [own], layers: [] }, candidates);
  expect(findings).toHaveLength(1);
});
