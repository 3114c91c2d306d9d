import { describe, expect, it } from '@jest/globals';
import { showInventory, showProblems } from '../../../../shared/flows/inventory/show-inventory.ts';
import { fakeLog } from '../../../support/fake-log.ts';
import { anInventory, aPackage } from '../../../support/inventory.ts';

const aProblem = (path: string) => ({ code: 'malformed', message: `${path} is broken`, path });

describe('an inventory in the log', () => {
  it('states the number of packages of each type, sorted by type', () => {
    const log = fakeLog();
    const packages = [
      aPackage({ type: 'npm' }),
      aPackage({ type: 'deb' }),
      aPackage({ type: 'npm' }),
    ];
    showInventory(anInventory({ packages }), log);
    expect(log.heard.infos).toEqual(['Packages: 2 npm, 1 deb']);
  });

  it('lists skipped files up to a limit, and counts the rest', () => {
    const log = fakeLog();
    const ignored = Array.from({ length: 12 }, (_, at) => `d${at}/`);
    showInventory(anInventory({ packages: [], ignored, ignoredFiles: 3 }), log);
    const lines = log.heard.infos.join('\n');
    expect(lines).toContain('d0/, d1/');
    expect(lines).toContain('and 2 more');
    expect(lines).toContain('3 skipped files');
    expect(lines).toContain('include-ignored: true');
  });

  it('states how many packages are part of operating system packages', () => {
    const log = fakeLog();
    const contained = ['a', 'b'].map((name) => aPackage({ name, ownedBy: ['pkg:deb/debian/x@1'] }));
    showInventory(anInventory({ packages: [], contained }), log);
    expect(log.heard.infos.join('\n')).toContain('2 packages owned by 1 operating system package');
  });

  it('annotates the first ten problems, and counts the rest', () => {
    const log = fakeLog();
    showProblems(
      Array.from({ length: 12 }, (_, at) => aProblem(`f${at}`)),
      log,
    );
    expect(log.heard.annotations).toHaveLength(10);
    expect(log.heard.annotations[0]).toMatchObject({ level: 'warning', place: { path: 'f0' } });
    expect(log.heard.infos).toEqual([expect.stringMatching(/^2 more/)]);
  });
});
