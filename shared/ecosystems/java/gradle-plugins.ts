/**
 * Reads the plugins that a Gradle script requests with a version. The name of a plugin's artifact is derived from its
 * ID. Source: https://docs.gradle.org/current/userguide/plugins.html#sec:plugin_markers
 */
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { exactGradleVersion } from './gradle-version.ts';
import { mavenPackage } from './maven-package.ts';
import type { PlacedStatement, Statement } from './script-statements.ts';
import { meaningOf, shownText, type Values, withValues } from './script-values.ts';

/** A plugin, with its version as written in the script. */
export interface Plugin {
  readonly id: string;
  readonly version: string;
  readonly line: number | undefined;
}

/** Returns the plugins in `plugins` blocks, such as `id 'x' version '1.0'` or `kotlin("jvm") version "2.0"`. */
export function pluginsIn(
  file: EcosystemFile,
  statements: readonly PlacedStatement[],
  values: Values,
): ParsedFile {
  const stated = statements
    .filter(({ blocks }) => blocks.at(-1) === 'plugins')
    .flatMap(({ tokens }) => pluginOf(tokens, values) ?? []);
  return parseEach(stated, (plugin) => pluginPackage(file, plugin));
}

/** Returns the package for a plugin. It has no version if the plugin's version is unknown or a range. */
export function pluginPackage(file: EcosystemFile, { id, version, line }: Plugin): Package {
  return mavenPackage(file, {
    group: id,
    artifact: `${id}.gradle.plugin`,
    version: exactGradleVersion(version) ?? '',
    scope: 'development',
    line,
    isDirect: true,
  });
}

/**
 * Returns the plugin in a statement. Returns undefined for a plugin without a version, because such a plugin is bundled
 * with Gradle.
 */
function pluginOf(statement: Statement, values: Values): Plugin | undefined {
  const [head] = statement;
  const at = statement.findIndex(({ kind, value }) => kind === 'word' && value === 'version');
  const named = statement.slice(0, at === -1 ? undefined : at);
  const text = named.find(({ kind }) => kind === 'text')?.value;
  if (head === undefined || at === -1 || text === undefined) return undefined;
  const stated = statement.slice(at + 1).find(({ kind }) => kind !== 'mark');
  const version =
    stated?.kind === 'text'
      ? withValues(stated.value, values)
      : meaningOf(stated?.value ?? '', values);
  const id = shownText(withValues(text, values));
  return {
    id: head.value === 'kotlin' ? `org.jetbrains.kotlin.${id}` : id,
    version: version ?? '',
    line: head.line,
  };
}
