import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const problemsIn = (text: string, path = 'Directory.Build.rsp') =>
  inventoryOfFiles({ [path]: text }).problems;

it.each([
  '-p:CustomBeforeMicrosoftCommonProps=own.props',
  '/property:NewtonsoftVersion=9.0.1',
  '-m -p:Configuration=Release;JsonVersion=1.0',
  '--restoreProperty:A=1',
  '"-p:A=1"',
  '@other.rsp',
])(
  'the inventory reports a problem for an option that can change the packages of a build: %s',
  (text) => {
    expect(problemsIn(`# options\n${text}\n`)).toMatchObject([{ code: 'not-found', line: 2 }]);
    expect(problemsIn(text, 'src/MSBuild.rsp')).toHaveLength(1);
  },
);

it.each(['-m', '/nologo /clp:Summary', '-p:Configuration=Release', '# -p:A=1', ''])(
  'a response file with the content %j is accepted',
  (text) => {
    expect(problemsIn(text)).toEqual([]);
  },
);
