/**
 * Java runtimes, identified by the `release` file in their root folder. Source: https://openjdk.org/jeps/223 and
 * https://github.com/openjdk/jdk, make/ReleaseFile.gmk
 */
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { packageOf } from '../package-of.ts';

/** Names of folders that contain Java runtimes. They are needed, because other files are also called `release`. */
const FOLDERS = ['*jdk', 'jdk*', '*jre', 'jre*', '*java', 'java*', '*jvm', 'jvm*', 'openjdk*'];
const MAKERS = ['temurin*', 'zulu*', 'corretto*', 'graalvm*', 'semeru*', 'dragonwell*'];

export const javaRuntime: FileFormat = {
  wanted: {
    globs: ['jvm/*/release', ...[...FOLDERS, ...MAKERS].map((folder) => `${folder}/release`)],
  },
  parse: parseRelease,
};

/** Matches `17.0.21` and `1.8.0_402`. */
const VERSION = /^JAVA_VERSION="(\d[\w.+-]{0,60})"/m;

/** Matches the vendor, such as `Eclipse Adoptium`. The value `N/A` is only a placeholder. */
const IMPLEMENTOR = /^IMPLEMENTOR="([^"\r\n]{1,100})"/m;

function parseRelease(file: EcosystemFile): ParsedFile {
  const text = file.bytes.toString('utf8');
  const [, version] = VERSION.exec(text) ?? [];
  if (version === undefined) return { packages: [], problems: [], isForeign: true };
  const [, supplier] = IMPLEMENTOR.exec(text) ?? [];
  const line = text.slice(0, text.search(VERSION)).split('\n').length;
  const facts = { type: 'generic', name: 'openjdk', version, line, scope: 'runtime' } as const;
  const stated = supplier === 'N/A' ? undefined : supplier;
  return { packages: [packageOf(file, { ...facts, supplier: stated })], problems: [] };
}
