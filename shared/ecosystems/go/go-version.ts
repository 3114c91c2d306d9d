import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import type { Directive } from './directives.ts';
import { standardLibrary } from './go-package.ts';

/** The first minor version of Go whose go.mod files list indirect modules. */
const FIRST_COMPLETE_MINOR = 17;

/**
 * Returns the standard library of the Go release that a `go.mod` or `go.work` selects for the build. Returns undefined
 * if the file does not specify a release.
 */
export function libraryOf(
  file: EcosystemFile,
  directives: readonly Directive[],
): Package | undefined {
  const go = releaseOf(directives);
  return go === undefined ? undefined : standardLibrary(file, go.version, go.line);
}

/**
 * True if the file lists indirect modules, as files for Go 1.17 and later do. A file without a `go` line counts as
 * older.
 */
export function listsIndirect(directives: readonly Directive[]): boolean {
  const [major = 1, minor = 0] = (wordAfter(directives, 'go')?.version ?? '1.0')
    .split('.')
    .map((part) => Number.parseInt(part, 10));
  return major > 1 || minor >= FIRST_COMPLETE_MINOR;
}

interface Release {
  readonly version: string;
  readonly line: number;
}

/**
 * Returns the version in the `toolchain` line. Without this line, returns the release in the `go` line. `go 1.17` and
 * `go 1.23` are only language versions, so the release is unknown.
 */
function releaseOf(directives: readonly Directive[]): Release | undefined {
  const toolchain = wordAfter(directives, 'toolchain');
  if (toolchain?.version.startsWith('go')) {
    return { ...toolchain, version: toolchain.version.slice('go'.length).split('-', 1)[0] ?? '' };
  }
  const go = wordAfter(directives, 'go');
  return go !== undefined && /^\d+\.\d+\.\d+$/.test(go.version) ? go : undefined;
}

function wordAfter(directives: readonly Directive[], keyword: string): Release | undefined {
  const directive = directives.find(({ words }) => words[0] === keyword);
  const version = directive?.words[1];
  return directive === undefined || version === undefined
    ? undefined
    : { version, line: directive.line };
}
