import { describe, expect, it } from '@jest/globals';
import { csvRows } from '../../../shared/advisories/epss-rows.ts';
import { someScores } from './exploitation.ts';

function read(text: string, step = text.length) {
  const rows = csvRows('epss.csv', new Set(['CVE-2021-1111']));
  for (let at = 0; at < text.length; at += step) rows.push(Buffer.from(text.slice(at, at + step)));
  return rows.end();
}

describe('the rows of an EPSS list', () => {
  it.each([1, 7, 1_000])('are the same if the list arrives in chunks of %i bytes', (step) => {
    const { dated, entries } = read(someScores('CVE-2021-1111,1.0e-05,1'), step);
    expect(dated).toBe('2026-11-26');
    expect([...entries.values()]).toEqual([{ score: 0.00001, percentile: 1 }]);
  });

  it('can end with a carriage return or without a line break', () => {
    const text = someScores('CVE-2021-1111,0.5,0.6').replaceAll('\n', '\r\n');
    expect(read(text).entries.size).toBe(1);
    expect(read(text.trimEnd()).entries.size).toBe(1);
  });

  it.each([
    ['the list is empty', someScores(), 'the list has no entries'],
    ['the first row has no date', 'cve,epss,percentile\n', 'must have #model_version'],
    ['a column is missing', someScores().replace(',percentile', ''), 'columns must be'],
    ['columns are swapped', someScores().replace('epss,percentile', 'percentile,epss'), 'columns'],
    ['a row is truncated', someScores('CVE-2021-1111,0.5'), 'each row must have the columns'],
    ['a number is above 1', someScores('CVE-2021-1111,1.5,0.5'), 'each row must have the columns'],
    [
      'a number is negative',
      someScores('CVE-2021-1111,-0.5,0.5'),
      'each row must have the columns',
    ],
    ['a number is not one', someScores('CVE-2021-1111,NaN,0.5'), 'each row must have the columns'],
    ['a row is empty', someScores('', 'CVE-2021-1111,0.5,0.5'), 'each row must have the columns'],
    ['a CVE is listed twice', someScores('CVE-2021-1111,0,0', 'CVE-2021-1111,1,1'), 'twice'],
    ['a row has no end', someScores('C'.repeat(300)).trimEnd(), 'a row is too long'],
  ])('are rejected if %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('are rejected if there are too many of them', () => {
    const rows = csvRows('epss.csv', new Set());
    rows.push(Buffer.from(someScores()));
    const chunk = Buffer.from('CVE-2021-1111,0.5,0.5\n'.repeat(100_000));
    for (let at = 0; at < 10; at++) rows.push(chunk);
    expect(() => rows.push(chunk)).toThrow('more than 1000000 rows');
  });
});
