import { expect, it } from '@jest/globals';
import { fileOrReference } from '../../../shared/host/file-input.ts';
import { fakeHost } from '../../support/fake-host.ts';

const parse = (written: string) =>
  fileOrReference({ help: 'A file.' }).parse(written, fakeHost({}, { workspace: '/w' }));

it.each([
  ['a/b.yml', '/w/a/b.yml'],
  ['./o/r/x@main', '/w/o/r/x@main'],
  ['/t/o/r/x@main', '/t/o/r/x@main'],
  ['o/r/x@main', { repository: 'o/r', path: 'x', ref: 'main' }],
])('fileOrReference reads %s as %j', (written, value) => {
  expect(parse(written)).toEqual({ ok: true, value });
});

it.each([['o/r/../x@main'], ['o/r/x@'], [`o/r/${'x'.repeat(200)}/..@main`]])(
  'fileOrReference never treats %s as a path',
  (written) => {
    expect(parse(written)).toMatchObject({
      ok: false,
      fix: 'Write `owner/repo/path@ref`, or add `./` before a path in the workspace',
    });
  },
);
