import { describe, expect, it } from '@jest/globals';
import { withoutPackage } from '../../../shared/report/short-title.ts';

describe('withoutPackage', () => {
  it.each([
    ['Prototype Pollution in minimist', 'minimist', 'Prototype Pollution'],
    ['Malicious code in fsevents (npm)', 'fsevents', 'Malicious code'],
    ['DOMPurify: Hooks are removed', 'dompurify', 'Hooks are removed'],
    ['glibc - security update', 'glibc', 'Security update'],
    ['qs vulnerable to Prototype Pollution', 'qs', 'Vulnerable to Prototype Pollution'],
  ])('shortens %j', (title, name, short) => {
    expect(withoutPackage(title, name)).toBe(short);
  });

  it.each([
    ['ini before 1.3.6 is vulnerable', 'ini'],
    ['Injection in lodash', 'lodash.template'],
    ['minimistic parser', 'minimist'],
    ['ms', 'ms'],
    ['Injection', undefined],
  ])('does not change %j', (title, name) => {
    expect(withoutPackage(title, name)).toBe(title);
  });
});
