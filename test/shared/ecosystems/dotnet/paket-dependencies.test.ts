import { describe, expect, it } from '@jest/globals';
import {
  inventoryOfFiles,
  namesOf,
  otherProblems,
  unlockedIn,
} from '../../../support/inventory.ts';

const TEXT = `version 5.257.0
source https://feed.example/v3/index.json username: "a" password: "b"
storage: none
lowest_matching: true
nuget Json == 9.0.1 restriction: >= net45
nuget Plain 1.0.0
nuget Range >= 1 < 2
nuget Any
clitool Tool 2.0.0
// a comment
github o/r src/x.fs
group Build
  source https://feed.example
  nuget FAKE 4.0.0
`;

describe('paket.dependencies', () => {
  it('is reported as not locked if there is no lockfile, but its packages with exact versions are listed', () => {
    const inventory = inventoryOfFiles({ 'paket.dependencies': TEXT });
    expect(namesOf(inventory)).toEqual(['FAKE@4.0.0', 'Json@9.0.1', 'Plain@1.0.0', 'Tool@2.0.0']);
    expect(otherProblems(inventory)).toEqual([]);
    expect(unlockedIn({ 'paket.dependencies': TEXT })).toEqual([
      'paket.dependencies names 5 dependencies, and no lockfile pins the installed versions',
    ]);
  });

  it('is locked by paket.lock', () => {
    const rows = ['Json (9.0.1)', 'plain (1.0)', 'Range (1.5)', 'Any (3.0)', 'Tool (2.0)'];
    const lock = `NUGET\n  remote: https://feed.example\n    ${rows.join('\n    ')}\nGROUP Build\nNUGET\n  remote: https://feed.example\n    FAKE (4.0.0)\n`;
    expect(unlockedIn({ 'paket.dependencies': TEXT, 'paket.lock': lock })).toEqual([]);
  });

  it('is reported as a problem if a line cannot be parsed', () => {
    const { problems } = inventoryOfFiles({ 'paket.dependencies': 'nugget A 1.0.0\n' });
    expect(problems).toMatchObject([{ code: 'unread-line', line: 1 }]);
  });
});
