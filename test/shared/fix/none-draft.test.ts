import { describe, expect, it } from '@jest/globals';
import { noneDraft } from '../../../shared/fix/none-draft.ts';
import { aPackage } from '../../support/inventory.ts';

describe('a package without a fixed version', () => {
  it('gets a separate fix in an application, but shares one fix with all other packages of a distribution', () => {
    const keyOf = (purl: string, type: string) => noneDraft(aPackage({ purl, type }), []).key;
    expect(keyOf('pkg:npm/a@1', 'npm')).not.toBe(keyOf('pkg:npm/b@1', 'npm'));
    expect(keyOf('pkg:deb/a@1', 'deb')).toBe(keyOf('pkg:deb/b@1', 'deb'));
  });

  it('is named in the title if no other package shares the fix', () => {
    const draft = noneDraft(aPackage({ type: 'deb' }), []);
    expect(draft.describe([draft.member]).title).toContain('`a@1.0.0`');
  });
});
