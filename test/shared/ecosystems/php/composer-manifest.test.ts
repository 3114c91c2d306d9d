import { describe, expect, it } from '@jest/globals';
import type { ParseContext } from '../../../../shared/ecosystems/ecosystem.ts';
import { namedByManifests } from '../../../../shared/ecosystems/php/composer-manifest.ts';

function contextWith(text: string | undefined): ParseContext {
  const file = text === undefined ? undefined : { path: 'composer.json', bytes: Buffer.from(text) };
  return { sourceKind: 'directory', file: () => file, named: () => [], os: undefined };
}

describe('the names in Composer manifests', () => {
  it('include all requirements of the project, and the runtime requirements of local packages', () => {
    const text = '{"require":{"A/b":"1"},"require-dev":{"c/d":"1"}}';
    const own = [{ require: { 'e/f': '1' }, 'require-dev': { 'g/h': '1' } }];
    const names = namedByManifests('composer.json', own, contextWith(text));
    expect([...(names ?? [])]).toEqual(['a/b', 'e/f', 'c/d']);
  });

  it.each([undefined, '{', '[]'])('are unknown if the manifest is %j', (text) => {
    expect(namedByManifests('composer.json', [], contextWith(text))).toBeUndefined();
  });
});
