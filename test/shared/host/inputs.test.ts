import { describe, expect, it } from '@jest/globals';
import {
  choice,
  choices,
  count,
  flag,
  inGroup,
  lines,
  path,
  paths,
  secret,
  text,
  url,
} from '../../../shared/host/inputs.ts';
import type { Input } from '../../../shared/host/spec.ts';
import { fakeHost } from '../../support/fake-host.ts';

const help = 'What it is.';

function parse<T>(input: Input<T>, written: string): T | string {
  const parsed = input.parse(written, fakeHost());
  return parsed.ok ? parsed.value : `${parsed.problem}. ${parsed.fix}`;
}

describe('the input parser', () => {
  const level = choice(['critical', 'high', 'low'], { help, default: 'high' });

  it('accepts one of the values of a choice', () => {
    expect(parse(level, 'low')).toBe('low');
  });

  it('accepts a choice in uppercase', () => {
    expect([parse(level, 'LOW'), parse(level, 'High')]).toEqual(['low', 'high']);
    expect(parse(choices(['sbom', 'scan'], { help }), 'SBOM,Scan')).toEqual(['sbom', 'scan']);
  });

  it.each([
    ['hihg', 'which is not one of critical, high, low. Did you mean high?'],
    ['zzzzzzz', 'which is not a valid value. Use one of critical, high, low'],
  ])('rejects %s as a choice, and lists the accepted values only once', (written, what) => {
    expect(parse(level, written)).toBe(`is "${written}", ${what}`);
  });

  it.each([
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['false', false],
    ['False', false],
    ['FALSE', false],
  ])('parses the flag %s', (written, value) => {
    expect(parse(flag({ help }), written)).toBe(value);
  });

  it.each(['yes', '1', 'on', 'tRUE', 'true false'])('rejects the flag %s', (written) => {
    expect(parse(flag({ help }), written)).toContain('neither true nor false');
  });

  it.each([
    ['0', 'is "0". Write a whole number from 1 to 9'],
    ['10', 'is "10". Write a whole number from 1 to 9'],
    ['5', 5],
    ['-1', 'is "-1". Write a whole number from 1 to 9'],
    ['1.5', 'is "1.5". Write a whole number from 1 to 9'],
    ['1e0', 'is "1e0". Write a whole number from 1 to 9'],
    ['0x5', 'is "0x5". Write a whole number from 1 to 9'],
  ])('parses %s as a count from 1 to 9', (written, value) => {
    expect(parse(count({ help, min: 1, max: 9 }), written)).toBe(value);
  });

  it('splits a list at line breaks, and keeps commas', () => {
    expect(parse(lines({ help }), 'a,b\r\n\n  c  ')).toEqual(['a,b', 'c']);
  });

  it('splits a list at commas if requested', () => {
    expect(parse(lines({ help, commas: true }), 'a, b\nc,')).toEqual(['a', 'b', 'c']);
  });

  it('removes duplicates from a list of choices', () => {
    expect(parse(choices(['a', 'b'], { help }), 'b\na,b')).toEqual(['b', 'a']);
  });

  it('rejects a list with an invalid choice', () => {
    expect(parse(choices(['sbom', 'scan'], { help }), 'sbom,scna')).toContain('Did you mean scan?');
  });

  it.each([
    ['.', '/workspace'],
    ['a/../b', '/workspace/b'],
    ['/etc/x', '/etc/x'],
  ])('makes the path %s absolute', (written, value) => {
    expect(parse(path({ help }), written)).toBe(value);
  });

  it('rejects a path with a NUL character', () => {
    expect(parse(path({ help }), 'a\0b')).toContain('NUL');
  });

  it('resolves each path in a list, and keeps commas in paths', () => {
    expect(parse(paths({ help }), 'a,b\n/c')).toEqual(['/workspace/a,b', '/c']);
  });

  it.each([
    ['https://example.com/', 'https://example.com'],
    ['https://example.com/a?b', 'https://example.com/a?b'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://localhost', 'http://localhost'],
    ['http://[::1]:1', 'http://[::1]:1'],
  ])('accepts the URL %s', (written, value) => {
    expect(parse(url({ help }), written)).toBe(value);
  });

  it.each([
    'http://example.com',
    'http://127.0.0.1.example.com',
    'ftp://example.com',
    'example.com',
    'https://user:pass@example.com',
  ])('rejects the URL %s', (written) => {
    expect(parse(url({ help }), written)).toMatch(/not use https|not a URL|password/);
  });

  it('puts an input in the group of common inputs unless its options name a different group', () => {
    expect([text({ help }).group, text({ help, group: 'signing' }).group]).toEqual([
      'common',
      'signing',
    ]);
    expect(inGroup('expert', { a: text({ help }) }).a.group).toBe('expert');
  });

  it('marks only secret inputs as secret', () => {
    expect([secret({ help }).secret, text({ help }).secret]).toEqual([true, false]);
  });

  it('truncates a long value in a message', () => {
    expect(parse(flag({ help }), 'x'.repeat(5000))).toHaveLength(
      'is "…", which is neither true nor false. Set the input to true or false'.length + 80,
    );
  });
});
