import { shell } from '../shell-word.ts';
import type { Manager } from './manager.ts';

export const cargo: Manager = {
  id: 'cargo',
  manifest: 'Cargo.toml',
  refreshesDirect: true,
  update: ({ name, to, isDevelopment }) => {
    const wanted = to === undefined ? name : `${name}@${to}`;
    return isDevelopment ? shell`cargo add --dev ${wanted}` : shell`cargo add ${wanted}`;
  },
  refresh: ({ name, version, to }) =>
    to === undefined
      ? shell`cargo update --package ${name}`
      : shell`cargo update --package ${`${name}@${version}`} --precise ${to}`,
  remove: ({ name }) => shell`cargo remove ${name}`,
};

/** Go selects the highest version that any go.mod requests, so any module can be raised. */
export const go: Manager = {
  id: 'go',
  updatesTransitive: true,
  update: ({ name, to }) =>
    both(shell`go get ${`${name}@${to === undefined ? 'latest' : tagOf(to)}`}`, 'go mod tidy'),
  remove: ({ name }) => both(shell`go get ${`${name}@none`}`, 'go mod tidy'),
};

export const bundler: Manager = {
  id: 'bundler',
  manifest: 'Gemfile',
  refresh: ({ name }) => shell`bundle update --conservative ${name}`,
  remove: ({ name }) => shell`bundle remove ${name}`,
};

export const composer: Manager = {
  id: 'composer',
  manifest: 'composer.json',
  update: ({ name, to, isDevelopment }) => {
    const wanted = to === undefined ? name : `${name}:^${to.replace(/^v/, '')}`;
    return isDevelopment
      ? shell`composer require --dev --update-with-dependencies ${wanted}`
      : shell`composer require --update-with-dependencies ${wanted}`;
  },
  refresh: ({ name }) => shell`composer update --with-dependencies ${name}`,
  remove: ({ name }) => shell`composer remove ${name}`,
};

/** A direct reference to a transitive package raises its version. */
export const nuget: Manager = {
  id: 'nuget',
  updatesTransitive: true,
  update: ({ name, to }) =>
    to === undefined
      ? shell`dotnet add package ${name}`
      : shell`dotnet add package ${name} --version ${to}`,
  remove: ({ name }) => shell`dotnet remove package ${name}`,
};

export const mix: Manager = {
  id: 'mix',
  manifest: 'mix.exs',
  refresh: ({ name }) => shell`mix deps.update ${name}`,
};

export const pub: Manager = {
  id: 'pub',
  manifest: 'pubspec.yaml',
  update: ({ name, to }) => shell`dart pub add ${to === undefined ? name : `${name}:^${to}`}`,
  refresh: ({ name }) => shell`dart pub upgrade ${name}`,
  remove: ({ name }) => shell`dart pub remove ${name}`,
};

export const cocoapods: Manager = {
  id: 'cocoapods',
  manifest: 'Podfile',
  refresh: ({ name }) => shell`pod update ${name.split('/', 1)[0] ?? name}`,
};

export const swift: Manager = {
  id: 'swift',
  manifest: 'Package.swift',
  refresh: () => 'swift package update',
};

function both(command: string | undefined, next: string): string | undefined {
  return command === undefined ? undefined : `${command} && ${next}`;
}

function tagOf(version: string): string {
  return version.startsWith('v') ? version : `v${version}`;
}
