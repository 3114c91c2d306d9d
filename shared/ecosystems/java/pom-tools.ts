/**
 * Reads the artifacts that the build of a project runs. Source:
 * https://maven.apache.org/ref/current/maven-model/maven.html#class_build
 */
import type { EcosystemFile } from '../ecosystem.ts';
import { elementAt, elementsAt, textAt, type XmlElement } from '../xml.ts';
import type { PomDependency } from './pom-dependency.ts';

/** Group of a plugin if the POM does not specify its group. */
const PLUGIN_GROUP = 'org.apache.maven.plugins';

/** Returns the coordinates of the artifact that an XML element describes. */
export function dependencyAt(file: EcosystemFile, element: XmlElement): PomDependency {
  return {
    file,
    line: element.line,
    group: textAt(element, 'groupId') ?? '',
    artifact: textAt(element, 'artifactId') ?? '',
    version: textAt(element, 'version'),
    type: textAt(element, 'type'),
    classifier: textAt(element, 'classifier'),
    scope: textAt(element, 'scope'),
    optional: textAt(element, 'optional'),
    exclusions: listedIn(element, 'exclusions', 'exclusion').map((one) => ({
      group: textAt(one, 'groupId') ?? '',
      artifact: textAt(one, 'artifactId') ?? '',
    })),
  };
}

/**
 * Returns the plugins and extensions of a project or a profile. Also returns the artifacts in the `dependencies` or in
 * a configuration of a plugin. Their scope is `test`, because they are not in the artifact that is built.
 */
export function toolsOf(file: EcosystemFile, part: XmlElement): readonly PomDependency[] {
  const build = elementAt(part, 'build');
  const management = build && elementAt(build, 'pluginManagement');
  const plugins = [build, management, elementAt(part, 'reporting')].flatMap((holder) =>
    listedIn(holder, 'plugins', 'plugin'),
  );
  const named = [...listedIn(build, 'extensions', 'extension'), ...plugins.flatMap(artifactsIn)];
  const stated = [
    ...plugins.map((plugin) => withGroup(dependencyAt(file, plugin))),
    ...named.map((element) => dependencyAt(file, element)),
  ];
  return stated.map((tool) => ({ ...tool, scope: 'test' }));
}

/** Returns the elements of a list, such as each `<plugin>` in `<plugins>`. */
function listedIn(
  holder: XmlElement | undefined,
  list: string,
  name: string,
): readonly XmlElement[] {
  const element = holder && elementAt(holder, list);
  return element === undefined ? [] : elementsAt(element, name);
}

function withGroup(plugin: PomDependency): PomDependency {
  return plugin.group === '' ? { ...plugin, group: PLUGIN_GROUP } : plugin;
}

/**
 * Returns all elements inside a plugin that have a group, a name and a version. The recursion is safe, because the XML
 * reader limits the depth of elements.
 */
function artifactsIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(isArtifact(child) ? [child] : []),
    ...artifactsIn(child),
  ]);
}

function isArtifact(element: XmlElement): boolean {
  return ['groupId', 'artifactId', 'version'].every((name) => textAt(element, name) !== undefined);
}
