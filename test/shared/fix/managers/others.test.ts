import { describe, expect, it } from '@jest/globals';
import type { Manager } from '../../../../shared/fix/managers/manager.ts';
import {
  bundler,
  cargo,
  cocoapods,
  composer,
  go,
  mix,
  nuget,
  pub,
  swift,
} from '../../../../shared/fix/managers/others.ts';

const target = { name: 'a/b', version: '1.0.0', to: '1.0.1', isDevelopment: false };

describe('a package manager', () => {
  it.each<[Manager, string | undefined, string | undefined]>([
    [cargo, 'cargo add a/b@1.0.1', 'cargo update --package a/b@1.0.0 --precise 1.0.1'],
    [go, 'go get a/b@v1.0.1 && go mod tidy', undefined],
    [bundler, undefined, 'bundle update --conservative a/b'],
    [
      composer,
      "composer require --update-with-dependencies 'a/b:^1.0.1'",
      'composer update --with-dependencies a/b',
    ],
    [nuget, 'dotnet add package a/b --version 1.0.1', undefined],
    [mix, undefined, 'mix deps.update a/b'],
    [pub, "dart pub add 'a/b:^1.0.1'", 'dart pub upgrade a/b'],
    [cocoapods, undefined, 'pod update a'],
    [swift, undefined, 'swift package update'],
  ])('returns the commands for an update and a refresh: case %#', (manager, update, refresh) => {
    expect(manager.update?.([target])).toBe(update);
    expect(manager.refresh?.([target])).toBe(refresh);
  });

  it('returns a command that updates to the newest version if no version is requested', () => {
    const newest = { ...target, to: undefined };
    expect(go.update?.([newest])).toBe('go get a/b@latest && go mod tidy');
    expect(cargo.update?.([newest])).toBe('cargo update --package a/b');
    expect(composer.update?.([{ ...newest, isDevelopment: true }])).toBe(
      'composer require --dev --update-with-dependencies a/b',
    );
  });
});
