import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf, unlockedIn } from '../../../support/inventory.ts';

const ivy = (rows: string, info = '') =>
  `<ivy-module version="2.0"><info organization="org.shop" module="shop">${info}</info><dependencies>${rows}</dependencies></ivy-module>`;

describe('ivy.xml', () => {
  it('lists dependencies with exact revisions, but does not count as a lockfile', () => {
    const rows = `
<dependency org="g" name="a" rev="1.0" conf="compile->default"/>
<dependency name="own" rev="2.0"><exclude module="x"/></dependency>
<dependency org="g" name="t" rev="3.0" conf="test->default"/>
<override org="g" module="o" rev="4.0"/>
<dependency org="g" name="open" rev="latest.release"/>
<dependency org="g" name="range" rev="[1.0,2.0["/>
<dependency org="g" name="word" rev="\${v}"/>`;
    const { packages } = inventoryOfFiles({ 'ivy.xml': ivy(rows) });
    expect(packages.map(({ purl, scope, locations }) => [purl, scope, locations[0]?.line])).toEqual(
      [
        ['pkg:maven/g/a@1.0', 'runtime', 2],
        ['pkg:maven/g/o@4.0', 'runtime', 5],
        ['pkg:maven/g/t@3.0', 'development', 4],
        ['pkg:maven/org.shop/own@2.0', 'runtime', 3],
      ],
    );
    expect(unlockedIn({ 'ivy.xml': ivy(rows) })).toEqual([
      'ivy.xml names 6 dependencies, and no lockfile pins the installed versions',
    ]);
  });

  it('is reported as not locked if it extends a file that was not read', () => {
    const text = ivy('', '<extends organization="g" module="p" revision="1"/>');
    expect(unlockedIn({ 'ivy-shop.xml': text })).toEqual([
      'ivy-shop.xml extends a file that was not read, and no lockfile pins the versions that it installs',
    ]);
  });

  it('is reported as a problem if it is not an Ivy module, unless it is an Ivy settings file', () => {
    expect(inventoryOfFiles({ 'ivy.xml': '<a/>' }).problems).toMatchObject([
      { code: 'not-a-lockfile' },
    ]);
    const settings = inventoryOfFiles({ 'ivy-settings.xml': '<ivysettings/>' });
    expect([settings.problems, namesOf(settings)]).toEqual([[], []]);
  });
});
