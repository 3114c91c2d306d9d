import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
const UNREAD = [['npm:minimist@1.2.5'], 'minimist', 1, true];

it.each(KINDS.flatMap((kind) => UNREAD.map((value) => [kind, value])))(
  'a package.json is reported as a problem if the value of %s is %j',
  (kind, value) => {
    const { problems } = inventoryOfFiles({
      'package.json': JSON.stringify({ [`${kind}`]: value }),
    });
    expect(problems).toEqual([
      {
        code: 'malformed',
        message: `\`${kind}\` is not an object, but package managers install its entries. Fix: make it an object with names and ranges`,
        path: 'package.json',
      },
    ]);
  },
);

it.each([[[]], [{}], [''], [null], [false]])(
  'a package.json is accepted if the value of `dependencies` is %j, which installs nothing',
  (dependencies) => {
    expect(inventoryOfFiles({ 'package.json': JSON.stringify({ dependencies }) }).problems).toEqual(
      [],
    );
  },
);
