import { expect, it } from '@jest/globals';
import { moduleOf, olderPackage } from '../../../../shared/ecosystems/go/older-package.ts';

it.each([
  ['github.com/o/r/sub/package', 'github.com/o/r'],
  ['golang.org/x/net/context', 'golang.org/x/net'],
  ['gopkg.in/yaml.v2', 'gopkg.in/yaml.v2'],
  ['gopkg.in/o/r.v1/sub', 'gopkg.in/o/r.v1'],
  ['k8s.io/api', 'k8s.io/api'],
])('the module of the Go package %s is %s', (path, name) => {
  expect(moduleOf(path)).toBe(name);
});

it.each([
  ['v1.2.3', 'v1.2.3'],
  ['1.2.3', 'v1.2.3'],
  ['v1.2', 'v1.2.0'],
  ['v2.0.0-rc.1', 'v2.0.0-rc.1+incompatible'],
  ['v1.2.3-4-g0123456', ''],
  ['645ef00459ed84a119197bfb8d8205042c6df63d', ''],
  ['master', ''],
  [undefined, ''],
])('a Go package with the tag %j has the version %j', (tag, version) => {
  const file = { path: 'Gopkg.lock', bytes: Buffer.alloc(0) };
  expect(olderPackage(file, { path: 'github.com/o/r', tag })).toMatchObject({
    name: 'github.com/o/r',
    version,
    ecosystem: 'Go',
  });
});
