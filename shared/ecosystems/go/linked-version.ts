import { linesOf } from '../../binary/lines.ts';

/** Matches a variable that the linker sets, such as `-X path/to/package.Version=v1.2.3`, with or without quotes. */
const SETTING = /-X[ =]["']?([\w./@~+-]+)\.(\w+)=([^\s"']+)/g;

/** Matches common names for the variable that contains the program version. */
const VERSION_NAME = /^(?:app|build|current|git|program|release)?_?(?:ver|version|tag|semver)$/i;

/**
 * Matches a complete version, such as `v1.2.3` or `1.2.3-rc.1+build`. Advisories contain only versions in this form, so
 * no other version can be compared with them.
 */
const VERSION = /^v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/;

/** Start of the build setting that contains the linker flags. Go omits this setting if the build uses `-trimpath`. */
const FLAGS = 'build\t-ldflags=';

/**
 * Returns the version that the linker flags set for the program built from `module`. Assay uses this version if Go did
 * not record the version of the source tree. Release builds usually set a variable in the package `main`, in the module
 * itself, or in a package named `version`. Returns undefined if the flags set several versions.
 *
 * @see https://pkg.go.dev/cmd/link, `-X`
 */
export function linkedVersion(buildInfo: string, module: string): string | undefined {
  const flags = [...linesOf(buildInfo)].find((line) => line.startsWith(FLAGS)) ?? '';
  const own = new Set<string>();
  const others = new Set<string>();
  for (const [, path = '', name = '', value = ''] of flags.matchAll(SETTING)) {
    const version = VERSION.exec(value)?.[1];
    if (version === undefined || !VERSION_NAME.test(name)) continue;
    if (path === 'main' || path === module || path.startsWith(`${module}/`)) own.add(`v${version}`);
    else if (path.endsWith('/version')) others.add(`v${version}`);
  }
  const stated = own.size > 0 ? own : others;
  return stated.size === 1 ? [...stated][0] : undefined;
}
