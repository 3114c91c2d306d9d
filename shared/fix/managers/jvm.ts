import { inOrder, shell } from '../shell-word.ts';
import type { Manager, OverrideTarget } from './manager.ts';

export const maven: Manager = {
  id: 'maven',
  update: (targets) =>
    inOrder(
      targets.map(({ name, to }) =>
        to === undefined
          ? shell`mvn versions:use-latest-releases -Dincludes=${name}`
          : shell`mvn versions:use-dep-version -Dincludes=${name} -DdepVersion=${to} -DforceVersion=true`,
      ),
    ),
  overrideText: (targets) => {
    const lines = targets.map(dependencyElement);
    return `\`<dependencyManagement><dependencies>${lines.join('')}</dependencies></dependencyManagement>\``;
  },
};

export const gradle: Manager = {
  id: 'gradle',
  overrideText: (targets) => {
    const lines = targets.map(
      ({ name, to }) => `implementation(${JSON.stringify(`${name}:${to}`)})`,
    );
    return `\`dependencies { constraints { ${lines.join('; ')} } }\``;
  },
};

export const gradleLock: Manager = {
  ...gradle,
  refresh: (targets) =>
    shell`./gradlew dependencies --update-locks ${targets.map(({ name }) => name).join(',')}`,
};

function dependencyElement({ name, to }: OverrideTarget): string {
  const [group = '', artifact = ''] = name.split(':');
  return `<dependency><groupId>${escaped(group)}</groupId><artifactId>${escaped(artifact)}</artifactId><version>${escaped(to)}</version></dependency>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
