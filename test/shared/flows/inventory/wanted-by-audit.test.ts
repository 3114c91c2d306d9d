import { expect, it } from '@jest/globals';
import { WANTED_BY_AUDIT } from '../../../../shared/flows/inventory/wanted-by-audit.ts';
import { compileWanted } from '../../../../shared/source/compile-wanted.ts';

it('WANTED_BY_AUDIT matches the path etc/passwd and no other path', () => {
  const isWanted = compileWanted(WANTED_BY_AUDIT);
  expect(['etc/passwd', 'etc/passwd-', 'app/.env'].filter(isWanted)).toEqual(['etc/passwd']);
});
