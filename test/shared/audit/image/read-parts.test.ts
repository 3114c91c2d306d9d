import { describe, expect, it } from '@jest/globals';
import { readParts } from '../../../../shared/audit/image/read-parts.ts';

const parts = (config: object, manifest = {}, index = {}) =>
  readParts({ config: { ...config }, manifest, index }).map(({ path, text }) => [path, text]);

describe('readParts', () => {
  it('returns each setting with its path', () => {
    const config = {
      User: 'app',
      Env: ['A=1', 'B'],
      Cmd: ['a', 'b'],
      ExposedPorts: { '80/tcp': {} },
      Labels: { x: 'y' },
      Healthcheck: { Test: ['CMD', 'c'] },
      WorkingDir: '/app',
    };
    const found = parts({ config, created: '2026', os: 'linux' }, { annotations: { n: 'v' } });
    expect(found).toEqual(
      expect.arrayContaining([
        ['created', '2026'],
        ['config.User', 'app'],
        ['config.Env.A', 'A=1'],
        ['config.Env.B', 'B'],
        ['config.Cmd', 'a b'],
        ['config.ExposedPorts', '80/tcp'],
        ['config.Labels.x', 'x=y'],
        ['config.Healthcheck', 'CMD c'],
        ['config.WorkingDir', '/app'],
        ['annotations.n', 'n=v'],
        ['os', 'linux'],
      ]),
    );
  });

  it('returns settings that are absent as empty text', () => {
    expect(parts({})).toEqual(
      [
        'created',
        'User',
        'Entrypoint',
        'Cmd',
        'Healthcheck',
        'ExposedPorts',
        'Volumes',
        'Labels',
      ].map((name) => [name === 'created' ? name : `config.${name}`, '']),
    );
  });

  it('returns all other text, which can also contain secrets', () => {
    const found = parts({ container_config: { Cmd: ['x'] }, config: { OnBuild: ['RUN y'] } });
    expect(found).toEqual(
      expect.arrayContaining([
        ['container_config.Cmd', 'x'],
        ['config.OnBuild', 'RUN y'],
      ]),
    );
  });

  it('returns the text in the manifest and in the index', () => {
    const manifest = { layers: [{ annotations: { a: 'b' }, urls: ['c'] }], annotations: { d: 1 } };
    const index = {
      annotations: { e: 'f', g: ['h'] },
      manifests: [{ platform: { variant: 'i' } }],
    };
    expect(parts({}, manifest, index).slice(-5)).toEqual([
      ['index.annotations.e', 'e=f'],
      ['index.annotations', 'h'],
      ['manifest.layers.annotations.a', 'b'],
      ['manifest.layers.urls', 'c'],
      ['index.manifests.platform.variant', 'i'],
    ]);
  });

  it('returns long keys, and the text inside settings such as Volumes', () => {
    const key = 'a'.repeat(16);
    const found = parts({ config: { Volumes: { '/a': { b: 'c' } }, Other: { [key]: 1 } } });
    expect(found).toEqual(
      expect.arrayContaining([
        ['config.Volumes.b', 'c'],
        ['config.Other', key],
      ]),
    );
  });

  it('assigns a number and a layer to each history entry', () => {
    const config = {
      rootfs: { diff_ids: ['a'] },
      history: [{ created_by: 'ADD' }, { created_by: 'ENV', empty_layer: true, comment: 'c' }],
    };
    const history = readParts({ config, manifest: {} }).filter(({ path }) => path === 'history');
    expect(history.map(({ text, image }) => [text, image?.line, image?.layer])).toEqual([
      ['ADD', 1, 0],
      ['ENV', 2, undefined],
      ['c', 2, undefined],
    ]);
  });

  it('removes control characters from names', () => {
    const [found] = parts({ config: { Labels: { 'a\n\u001b[2Jb': 'c' } } }).slice(-1);
    expect(found?.[0]).toMatch(/^config\.Labels\.a [^\n\u001b]+b$/);
  });

  it.each([
    ['a list of variables', { config: { Env: 'A=1' } }],
    ['a text of a variable', { config: { Env: [1] } }],
    ['an object of labels', { config: { Labels: ['a'] } }],
    ['the exact name of a key', { config: { user: 'root' } }],
    ['the exact name of a key in the history', { history: [{ Created_By: 'x' }] }],
    ['a list of entries', { history: {} }],
    ['a limited depth', { x: JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`) }],
  ])('requires %s, and otherwise rejects the configuration', (_name, config) => {
    expect(() => parts(config)).toThrow(expect.objectContaining({ code: 'malformed' }));
  });
});
