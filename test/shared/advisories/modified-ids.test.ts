import { describe, expect, it } from '@jest/globals';
import { contradictions, modifiedIdRows } from '../../../shared/advisories/modified-ids.ts';

function read(text: string) {
  const rows = modifiedIdRows('npm/modified_id.csv');
  for (const character of text) rows.push(Buffer.from(character));
  return rows.end();
}

describe('modified_id.csv', () => {
  it('yields the number of records and the newest time', () => {
    const text =
      '2026-08-01T00:00:00Z,A-1\r\n2026-08-02T10:00:00.123456Z,B-1\n2020-01-01T00:00:00Z,C';
    expect(read(text)).toEqual({ count: 3, newest: '2026-08-02T10:00:00Z' });
  });

  it.each([
    ['', 'modified_id.csv has no rows'],
    ['<html>\n', 'the row must contain'],
    ['2026-08-01,A\n', 'the row must contain'],
    ['2026-08-01T00:00:00Z,\n', 'the row must contain'],
    ['x'.repeat(400), 'the row must contain'],
  ])('is rejected with the content %j', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe('an advisory archive and its record list', () => {
  const archive = { ecosystem: 'npm', records: 100, newest: '2026-08-02T00:00:00Z' };
  const list = { count: 104, newest: '2026-08-02T23:00:00Z' };

  it('are consistent if they are from about the same time', () => {
    expect(contradictions(archive, list, 'm')).toEqual([]);
  });

  it.each([
    ['the list is newer', archive, { ...list, newest: '2026-08-04T00:00:00Z' }, 'up to 4 Aug'],
    ['the list is stale', archive, { ...list, newest: '2026-07-04T00:00:00Z' }, 'up to 4 Jul'],
    ['the archive has no date', { ...archive, newest: '' }, list, 'up to no date'],
    ['records are missing', archive, { ...list, count: 200 }, '100 records, but'],
  ])('contradict each other if %s', (_, own, stated, message) => {
    const [problem] = contradictions(own, stated, 'm');
    expect(problem).toMatchObject({ code: 'contradiction', path: 'm/npm' });
    expect(problem?.message).toContain(message);
  });
});
