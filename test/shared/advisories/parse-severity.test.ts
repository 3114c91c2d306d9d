import { describe, expect, it } from '@jest/globals';
import {
  erratumWord,
  scoresIn,
  severityWordIn,
} from '../../../shared/advisories/parse-severity.ts';

const V4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N';
const V3 = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N';
const V2 = 'AV:N/AC:L/Au:N/C:P/I:N/A:N';

describe('the scores of a record', () => {
  it('are those in `severity`, also if the database has more in its own fields', () => {
    const severity = [{ type: 'CVSS_V3', score: V3 }, 'CVSS:3.1', { type: 'CVSS_V2' }];
    expect(scoresIn({ severity, database_specific: { cvss: V4 } })).toEqual([
      { type: 'CVSS_V3', score: V3 },
    ]);
  });

  it.each<[string, object, string, string]>([
    ['a vector of CVSS 4', { cvss: V4 }, 'CVSS_V4', V4],
    ['a vector of CVSS 3', { cvss: V3 }, 'CVSS_V3', V3],
    ['a vector of CVSS 2', { cvss_v2: V2 }, 'CVSS_V2', V2],
    ['an object with a vector', { cvss: { score: 0, vectorString: V3 } }, 'CVSS_V3', V3],
    ['an object with a score', { cvss: { score: 7.5, vectorString: null } }, 'CVSS_SCORE', '7.5'],
    ['a number', { cvss_v3_score: 9.8 }, 'CVSS_SCORE', '9.8'],
    ['the text of a number', { cvss_v3: '10.0' }, 'CVSS_SCORE', '10.0'],
  ])('can be %s in a field of the database', (_, fields, type, score) => {
    expect(scoresIn({ database_specific: { ...fields } })).toEqual([{ type, score }]);
    expect(scoresIn({ severity: [], ecosystem_specific: { ...fields } })).toEqual([
      { type, score },
    ]);
  });

  it.each([null, '', 'high', '11', '-1', 10.5, 1e99, [V3], { score: {} }, true, 'CVSS:3.1'])(
    'do not include %j',
    (cvss) => {
      expect(scoresIn({ database_specific: { cvss } })).toEqual([]);
    },
  );
});

describe('the severity word of a record', () => {
  it.each([
    [{ database_specific: { severity: 'HIGH' } }, 'HIGH'],
    [{ ecosystem_specific: { urgency: 'medium' } }, 'medium'],
    [{ ecosystem_specific: { priority: 'low' } }, 'low'],
    [{ database_specific: { severity: '' }, ecosystem_specific: { urgency: 'high' } }, 'high'],
    [{ database_specific: { review_status: 'REVIEWED' } }, undefined],
    [{ database_specific: null }, undefined],
  ])('of %j is %s', (entry, word) => {
    expect(severityWordIn(entry)).toBe(word);
  });

  it.each([
    ['ALSA-2022:1', 'Important: kernel security update', 'Important'],
    ['RLSA-2023:1', 'Moderate: curl security update', 'Moderate'],
    ['ALSA-2022:1', 'Importantly: kernel', undefined],
    ['ALSA-2022:1', 'kernel: Critical: update', undefined],
    ['GHSA-aaaa-bbbb-cccc', 'Low: a title that anyone can write', undefined],
  ])('of the erratum %s with the summary %s is %s', (id, summary, word) => {
    expect(erratumWord(id, summary)).toBe(word);
  });
});
