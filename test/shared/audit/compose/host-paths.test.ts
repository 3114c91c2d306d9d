import { describe, expect, it } from '@jest/globals';
import { dangerOf, normalized } from '../../../../shared/audit/compose/host-paths.ts';
import { mountsOf } from '../../../../shared/audit/compose/read-mounts.ts';
import { composeService } from '../../../support/compose-services.ts';

describe('dangerOf', () => {
  it.each([
    ['/', 'decisive'],
    ['/etc/passwd', 'decisive'],
    ['/root/../etc/', 'decisive'],
    ['/var/lib/docker/volumes', 'decisive'],
    ['~/.ssh', 'telling'],
    ['$HOME/.aws', 'telling'],
    ['/var/lib/app', 'system'],
    ['/etc/localtime', undefined],
    ['/var/run/docker.sock', undefined],
    ['/data', undefined],
    ['./etc', undefined],
  ])('rates the mount source %s as %s', (source, expected) => {
    const [mount] = mountsOf(composeService(`volumes: ["${source}:/x"]`));
    expect(mount && dangerOf(mount)).toBe(expected);
  });
});

it('the function `normalized` resolves `.` and `..`, and removes redundant slashes', () => {
  expect(['//a/./b/../c/', '/..', './a/', '${HOME}/x'].map(normalized)).toEqual([
    '/a/c',
    '/',
    './a',
    '~/x',
  ]);
});
