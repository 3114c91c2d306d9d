import { describe, expect, it } from '@jest/globals';
import { systemCommand } from '../../../shared/fix/system-draft.ts';
import { anInventory, aPackage } from '../../support/inventory.ts';
import { linesOf, planInventory } from './plan-files.ts';

function systemPackage(type: string, ecosystem: string, name: string) {
  return aPackage({ purl: `pkg:${type}/x/${name}@1.0`, type, ecosystem, name, version: '1.0' });
}

describe('an update of system packages', () => {
  it.each([
    ['apk', 'Alpine:v3.20', 'apk add --no-cache --upgrade a b'],
    ['deb', 'Debian:12', 'apt-get update && apt-get install --only-upgrade --yes a b'],
    ['rpm', 'Rocky Linux:9', 'dnf upgrade --assumeyes a b'],
    ['rpm', 'SUSE:Linux Enterprise Server 15', 'zypper --non-interactive update a b'],
    ['rpm', 'Azure Linux:3', 'tdnf update --assumeyes a b'],
    ['alpm', '', 'pacman -Syu --noconfirm'],
    ['opkg', '', undefined],
  ])(
    'of type %s in the ecosystem %p uses the command of the distribution',
    (type, ecosystem, wanted) => {
      const items = ['b', 'a'].map((name) => systemPackage(type, ecosystem, name));
      expect(systemCommand(items)).toBe(wanted);
    },
  );

  it('covers all installed packages if the list of packages would be too long', () => {
    const items = Array.from({ length: 21 }, (_, at) =>
      systemPackage('apk', 'Alpine:v3.20', `p${at}`),
    );
    expect(systemCommand(items)).toBe('apk upgrade --no-cache');
  });

  it('has no command if a package name is unsafe', () => {
    expect(systemCommand([systemPackage('deb', 'Debian:12', '-o=x')])).toBeUndefined();
    expect(systemCommand([])).toBeUndefined();
  });

  it('consists of one fix for all packages with a fixed version, and a separate fix for all others', () => {
    const packages = ['a', 'b', 'c', 'd'].map((name) => systemPackage('deb', 'Debian:12', name));
    const flaw = (name: string, fixed?: string) => ({
      id: `X-${name}-${fixed}`,
      ecosystem: 'Debian:12',
      name,
      ...(fixed !== undefined && { fixed }),
    });
    const flaws = [flaw('a', '1.2'), flaw('a', '1.10'), flaw('b', '1.1'), flaw('c'), flaw('d')];
    expect(linesOf(planInventory(anInventory({ packages }), flaws).fixes)).toEqual([
      'Update the deb package `a` to 1.10 and the deb package `b` to 1.1 $ apt-get update && apt-get install --only-upgrade --yes a b',
      'Remove unused packages: the distribution has no fix for 2 packages',
    ]);
  });
});
