import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  imageRequest,
  namedImage,
  pathRequest,
  sourceName,
} from '../../../../shared/flows/inventory/source-request.ts';
import { fakeLog } from '../../../support/fake-log.ts';
import { aRun } from '../../../support/fake-run.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const READER = { ...fakeLog(), kind: 'actions' } as const;

describe('a source name', () => {
  it.each([
    ['/srv/app', 'app'],
    ['/srv', '.'],
    ['/tmp/build/app', 'app'],
  ])('for the folder %s is %s', (path, name) => {
    expect(sourceName('/srv', path)).toBe(name);
  });

  it.each([
    ['oci:/tmp/layout:1.0', 'oci:layout:1.0'],
    ['registry.test/octo/app:1', 'registry.test/octo/app:1'],
  ])('for the image %s is %s', (given, name) => {
    expect(namedImage(given, '/srv').name).toBe(name);
  });
});

it('the request for an image contains its platforms', () => {
  expect(imageRequest('octo/app', { platforms: ['linux/amd64'] }, '/srv')).toMatchObject({
    kind: 'image',
    name: 'octo/app',
    platforms: ['linux/amd64'],
  });
});

describe('the request for a folder', () => {
  it('contains the ignore files of the folder itself if there is no pull request', async () => {
    const workspace = temporaryFolder('request');
    expect(await pathRequest(workspace, true, aRun(workspace), READER)).toEqual({
      request: { kind: 'path', path: workspace, name: '.', isWithIgnored: true },
      proposedIgnores: [],
    });
  });

  it('is rejected for a link that points outside the checkout', async () => {
    const workspace = temporaryFolder('request');
    const outside = temporaryFolder('outside');
    mkdirSync(join(workspace, 'app'));
    symlinkSync(outside, join(workspace, 'app', 'link'));
    const path = join(workspace, 'app', 'link');
    await expect(pathRequest(path, false, aRun(workspace), READER)).rejects.toMatchObject({
      code: 'input-invalid',
    });
  });
});
