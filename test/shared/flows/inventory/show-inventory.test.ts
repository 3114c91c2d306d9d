import { describe, expect, it } from '@jest/globals';
import { showInventory, showProblems } from '../../../../shared/flows/inventory/show-inventory.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { anInventory, aPackage } from '../../../support/inventory.ts';

const aProblem = (path: string) => ({ code: 'malformed', message: `${path} is broken`, path });

describe('an inventory in the log', () => {
  it('counts packages by type, sorted', () => {
    const host = fakeHost();
    const packages = [
      aPackage({ type: 'npm' }),
      aPackage({ type: 'deb' }),
      aPackage({ type: 'npm' }),
    ];
    showInventory(anInventory({ packages }), host);
    expect(host.heard.infos).toEqual(['      1  deb', '      2  npm']);
  });

  it('lists skipped files, and counts the rest', () => {
    const host = fakeHost();
    const ignored = Array.from({ length: 12 }, (_, at) => `d${at}/`);
    showInventory(anInventory({ packages: [], ignored, ignoredFiles: 3 }), host);
    const log = host.heard.infos.join('\n');
    expect(log).toContain('d0/, d1/');
    expect(log).toContain('and 2 more');
    expect(log).toContain('3 skipped files');
    expect(log).toContain('include-ignored: true');
  });

  it('counts packages that operating system packages own', () => {
    const host = fakeHost();
    const contained = ['a', 'b'].map((name) => aPackage({ name, ownedBy: ['pkg:deb/debian/x@1'] }));
    showInventory(anInventory({ packages: [], contained }), host);
    expect(host.heard.infos.join('\n')).toContain('2 packages owned by 1 package');
  });

  it('annotates ten problems and counts the rest', () => {
    const host = fakeHost();
    showProblems(
      Array.from({ length: 12 }, (_, at) => aProblem(`f${at}`)),
      host,
    );
    expect(host.heard.annotations).toHaveLength(10);
    expect(host.heard.annotations[0]).toMatchObject({ level: 'warning', place: { path: 'f0' } });
    expect(host.heard.infos).toEqual([expect.stringMatching(/^2 more/)]);
  });
});
