import { describe, expect, it } from '@jest/globals';
import {
  type Rating,
  ratingOf,
  severityOfScore,
  worseSeverity,
} from '../../../shared/scan/severity.ts';
import { anAdvisory, anEntry } from './builders.ts';

const HIGH_V3 = { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' };
const LOW_V4 = {
  type: 'CVSS_V4',
  score: 'CVSS:4.0/AV:L/AC:H/AT:N/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N',
};

describe('the severity scale', () => {
  it.each([
    [10, 'critical'],
    [9, 'critical'],
    [8.9, 'high'],
    [7, 'high'],
    [6.9, 'medium'],
    [4, 'medium'],
    [3.9, 'low'],
    [0.1, 'low'],
    [0, 'none'],
  ])('maps the score %d to %s', (score, severity) => {
    expect(severityOfScore(score)).toBe(severity);
  });
});

describe('an advisory rating', () => {
  it('comes from a CVSS vector', () => {
    expect(ratingOf(anAdvisory({ severity: [HIGH_V3] }), [])).toEqual({
      severity: 'high',
      score: 7.5,
      vector: HIGH_V3.score,
    });
  });

  it('comes from the newest kind of CVSS vector', () => {
    expect(ratingOf(anAdvisory({ severity: [HIGH_V3, LOW_V4] }), []).severity).toBe('low');
  });

  it('comes from an older vector if the newer vector is unreadable', () => {
    const bad = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N' };
    expect(ratingOf(anAdvisory({ severity: [bad, HIGH_V3] }), []).severity).toBe('high');
  });

  it('comes from a score without a vector before a word, and from a vector before both', () => {
    const score = { type: 'CVSS_SCORE', score: '9.8' };
    const rated = anAdvisory({ severity: [score], severityWord: 'low' });
    expect(ratingOf(rated, [])).toEqual({ severity: 'critical', score: 9.8 });
    expect(ratingOf(anAdvisory({ severity: [score, HIGH_V3] }), []).severity).toBe('high');
  });

  it.each([
    ['CRITICAL', 'critical'],
    ['Important', 'high'],
    ['MODERATE', 'medium'],
    ['negligible', 'low'],
    ['untriaged', 'unknown'],
    ['constructor', 'unknown'],
  ])('comes from the severity word %s if there is no vector', (severityWord, severity) => {
    expect(ratingOf(anAdvisory({ severityWord }), []).severity).toBe(severity);
  });

  it('comes from the severity word of a distribution if there is no vector', () => {
    const severity = [{ type: 'Ubuntu', score: 'medium' }];
    expect(ratingOf(anAdvisory({ severity }), []).severity).toBe('medium');
  });

  it("prefers the package's rating over the record's rating", () => {
    const entry = anEntry({ severityWord: 'low' });
    expect(ratingOf(anAdvisory({ severity: [HIGH_V3] }), [entry]).severity).toBe('low');
  });

  it('is unknown without a score', () => {
    expect(ratingOf(anAdvisory(), [anEntry()])).toEqual({ severity: 'unknown' });
  });
});

describe('the worse of two ratings', () => {
  it('has the worse severity or, if the severities are equal, the higher score', () => {
    const high: Rating = { severity: 'high', score: 7.1 };
    expect(worseSeverity({ severity: 'low' }, high)).toBe(high);
    expect(worseSeverity(high, { severity: 'unknown' })).toBe(high);
    expect(worseSeverity(high, { severity: 'high', score: 8 }).score).toBe(8);
  });
});
