/** Replaces each `${name}` in a POM. Source: https://maven.apache.org/pom.html#properties */
import { type Interpolate, interpolator } from './interpolate.ts';
import type { PomDependency } from './pom-dependency.ts';
import type { Pom } from './pom-model.ts';

/** Values that come from outside the POMs. */
export interface OtherValues {
  /** Properties that the user sets. They take precedence over the properties of all POMs. */
  readonly user: ReadonlyMap<string, string>;
  /**
   * Properties of the machine, or of ancestors outside the source tree. Properties in the POMs take precedence over
   * them.
   */
  readonly outside: ReadonlyMap<string, string>;
  /**
   * Names of properties whose values are unknown. A reference to such a name stays unknown even if the project has a
   * value for it, such as its `version`.
   */
  readonly unknown: ReadonlySet<string>;
}

/**
 * Returns a function that replaces properties. The order of precedence is: the user's properties, those of the POM, and
 * those of its ancestors. `project.` refers to the project itself.
 *
 * @param chain A POM and its ancestors, nearest first.
 */
export function pomInterpolator(chain: readonly Pom[], values: OtherValues): Interpolate {
  const { user, outside, unknown } = values;
  const own = ownValues(chain[0]);
  const stated = [user, ...chain.map(({ properties }) => properties), outside];
  return interpolator((name) => {
    const [, inProject] = /^(?:project|pom)\.(.*)$/.exec(name) ?? [];
    // A value of the project model, such as its version, takes precedence over a property with the same name.
    if (inProject !== undefined && own.has(inProject)) return own.get(inProject);
    if (inProject !== undefined && OTHER_VALUES.test(inProject)) return undefined;
    for (const properties of stated) {
      const value = properties.get(name);
      if (value !== undefined) return value;
    }
    return unknown.has(name) ? undefined : own.get(name);
  });
}

/** Names of built-in properties that Assay does not support. Maven might ignore a POM property with the same name. */
const OTHER_VALUES =
  /^(?:name|description|url|packaging|inceptionYear|modelVersion|id|parent)(?:\.|$)/;

function ownValues(project: Pom | undefined): ReadonlyMap<string, string | undefined> {
  const parent = project?.parent;
  return new Map([
    ['groupId', project?.group ?? parent?.group],
    ['artifactId', project?.artifact],
    ['version', project?.version ?? parent?.version],
    ['parent.groupId', parent?.group],
    ['parent.artifactId', parent?.artifact],
    ['parent.version', parent?.version],
  ]);
}

/**
 * Replaces the properties in a dependency. If a coordinate contains an unknown property, `unknown` contains this
 * coordinate.
 */
export function interpolated(stated: PomDependency, text: Interpolate): PomDependency {
  const maybe = (value: string | undefined) => (value === undefined ? undefined : text(value));
  const unknown = [stated.group, stated.artifact, stated.version].find(
    (value) => value !== undefined && text(value) === undefined,
  );
  return {
    ...stated,
    group: text(stated.group) ?? stated.group,
    artifact: text(stated.artifact) ?? stated.artifact,
    version: maybe(stated.version),
    type: maybe(stated.type),
    classifier: maybe(stated.classifier),
    scope: maybe(stated.scope),
    optional: maybe(stated.optional),
    exclusions: stated.exclusions?.map(({ group, artifact }) => ({
      group: text(group) ?? group,
      artifact: text(artifact) ?? artifact,
    })),
    unknown,
  };
}
