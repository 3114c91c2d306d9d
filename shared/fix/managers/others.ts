import { inOrder, shell, withWords } from '../shell-word.ts';
import type { Manager, Target } from './manager.ts';

export const cargo: Manager = {
  id: 'cargo',
  manifest: 'Cargo.toml',
  refreshesDirect: true,
  update: (targets) => {
    if (targets.some(({ to }) => to === undefined)) return inOrder(targets.map(preciseUpdate));
    const isDevelopment = targets.every((target) => target.isDevelopment);
    return withWords(isDevelopment ? 'cargo add --dev' : 'cargo add', targets.map(wanted));
  },
  refresh: (targets) => inOrder(targets.map(preciseUpdate)),
  remove: ({ name }) => shell`cargo remove ${name}`,
};

/**
 * Commands for Go. They can also update a transitive module. Go uses the highest version that any go.mod requests, so
 * the command adds the module to the project's go.mod.
 */
export const go: Manager = {
  id: 'go',
  updatesTransitive: true,
  update: (targets) => inOrder([withWords('go get', targets.map(tagged)), 'go mod tidy']),
  remove: ({ name }) => inOrder([shell`go get ${`${name}@none`}`, 'go mod tidy']),
};

export const bundler: Manager = {
  id: 'bundler',
  manifest: 'Gemfile',
  refresh: (targets) => withWords('bundle update --conservative', names(targets)),
  remove: ({ name }) => shell`bundle remove ${name}`,
};

export const composer: Manager = {
  id: 'composer',
  manifest: 'composer.json',
  update: (targets) => {
    const isDevelopment = targets.every((target) => target.isDevelopment);
    const option = isDevelopment
      ? '--dev --update-with-dependencies'
      : '--update-with-dependencies';
    const constraints = targets.map(({ name, to }) =>
      to === undefined ? name : `${name}:^${to.replace(/^v/, '')}`,
    );
    return withWords(`composer require ${option}`, constraints);
  },
  refresh: (targets) => withWords('composer update --with-dependencies', names(targets)),
  remove: ({ name }) => shell`composer remove ${name}`,
};

/** Commands for NuGet. To update a transitive package, they add a direct reference to it, which takes precedence. */
export const nuget: Manager = {
  id: 'nuget',
  updatesTransitive: true,
  update: (targets) =>
    inOrder(
      targets.map(({ name, to }) =>
        to === undefined
          ? shell`dotnet add package ${name}`
          : shell`dotnet add package ${name} --version ${to}`,
      ),
    ),
  remove: ({ name }) => shell`dotnet remove package ${name}`,
};

export const mix: Manager = {
  id: 'mix',
  manifest: 'mix.exs',
  refresh: (targets) => withWords('mix deps.update', names(targets)),
};

export const pub: Manager = {
  id: 'pub',
  manifest: 'pubspec.yaml',
  update: (targets) =>
    withWords(
      'dart pub add',
      targets.map(({ name, to }) => (to === undefined ? name : `${name}:^${to}`)),
    ),
  refresh: (targets) => withWords('dart pub upgrade', names(targets)),
  remove: ({ name }) => shell`dart pub remove ${name}`,
};

export const cocoapods: Manager = {
  id: 'cocoapods',
  manifest: 'Podfile',
  refresh: (targets) => withWords('pod update', names(targets).map(podOf)),
};

export const swift: Manager = {
  id: 'swift',
  manifest: 'Package.swift',
  refresh: () => 'swift package update',
};

function names(targets: readonly Target[]): readonly string[] {
  return [...new Set(targets.map(({ name }) => name))];
}

function wanted({ name, to }: Target): string {
  return to === undefined ? name : `${name}@${to}`;
}

function preciseUpdate({ name, version, to }: Target): string | undefined {
  return to === undefined
    ? shell`cargo update --package ${name}`
    : shell`cargo update --package ${`${name}@${version}`} --precise ${to}`;
}

function tagged({ name, to }: Target): string {
  if (to === undefined) return `${name}@latest`;
  return `${name}@${to.startsWith('v') ? to : `v${to}`}`;
}

/** Returns the name of the pod that a subspec belongs to. CocoaPods updates a pod together with its subspecs. */
function podOf(name: string): string {
  return name.split('/', 1)[0] ?? name;
}
