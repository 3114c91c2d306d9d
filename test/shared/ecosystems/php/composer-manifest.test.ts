import { describe, expect, it } from '@jest/globals';
import type { ParseContext } from '../../../../shared/ecosystems/ecosystem.ts';
import { namedByManifests } from '../../../../shared/ecosystems/php/composer-manifest.ts';

function contextWith(text: string | undefined): ParseContext {
  const file = text === undefined ? undefined : { path: 'composer.json', bytes: Buffer.from(text) };
  return { sourceKind: 'directory', file: () => file, named: () => [], os: undefined };
}

describe('what manifests of Composer name', () => {
  it('is what the project requires, also to develop, and what its own packages do', () => {
    const text = '{"require":{"A/b":"1"},"require-dev":{"c/d":"1"}}';
    const own = [{ require: { 'e/f': '1' }, 'require-dev': { 'g/h': '1' } }];
    const names = namedByManifests('composer.json', own, contextWith(text));
    expect([...(names ?? [])]).toEqual(['a/b', 'e/f', 'c/d']);
  });

  it.each([undefined, '{', '[]'])('is unknown where the manifest is %j', (text) => {
    expect(namedByManifests('composer.json', [], contextWith(text))).toBeUndefined();
  });
});
