import { describe, expect, it } from '@jest/globals';
import {
  inventoryOfFiles,
  namesOf,
  otherProblems,
  unlockedIn,
} from '../../../support/inventory.ts';

const BUILDOUT = '[buildout]\nparts = app\n[app]\neggs =\n    Django\n    ${x:eggs}\n';

describe('a buildout configuration', () => {
  it('is reported as not locked if it has eggs without versions', () => {
    expect(unlockedIn({ 'buildout.cfg': BUILDOUT })).toHaveLength(1);
    expect(namesOf(inventoryOfFiles({ 'buildout.cfg': BUILDOUT }))).toEqual([]);
  });

  it('lists eggs in the versions that it pins', () => {
    const text = `${BUILDOUT}[versions]\nDjango = 1.11.0\n`;
    expect(namesOf(inventoryOfFiles({ 'buildout.cfg': text }))).toEqual(['django@1.11.0']);
    const versions = '[versions]\nDjango = 1.11.0\n';
    expect(namesOf(inventoryOfFiles({ 'versions.cfg': versions }))).toEqual(['django@1.11.0']);
  });

  it('without a buildout section is reported as a problem if it is named buildout.cfg, and is ignored otherwise', () => {
    expect(otherProblems(inventoryOfFiles({ 'buildout.cfg': '[app]\nx = 1\n' }))).toHaveLength(1);
    expect(inventoryOfFiles({ 'production.cfg': '[app]\nx = 1\n' }).problems).toEqual([]);
  });
});
