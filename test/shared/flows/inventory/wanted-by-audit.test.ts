import { expect, it } from '@jest/globals';
import { WANTED_BY_AUDIT } from '../../../../shared/flows/inventory/wanted-by-audit.ts';
import { compileWanted } from '../../../../shared/source/compile-wanted.ts';

it('WANTED_BY_AUDIT matches only one file by its path, the list of accounts', () => {
  const isWanted = compileWanted(WANTED_BY_AUDIT);
  expect(['etc/passwd', 'etc/passwd-', 'app/.env'].filter(isWanted)).toEqual(['etc/passwd']);
});
