import { linesOf } from '../../binary/lines.ts';

/** A variable that the linker sets: `-X path/to/package.Version=v1.2.3`, quoted or not. */
const SETTING = /-X[ =]["']?([\w./@~+-]+)\.(\w+)=([^\s"']+)/g;

/** Names that programs give to the variable of their own version. */
const VERSION_NAME = /^(?:app|build|current|git|program|release)?_?(?:ver|version|tag|semver)$/i;

/** `v1.2.3`, `1.2.3-rc.1+build`; what is no version of a module, no advisory names. */
const VERSION = /^v?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?)$/;

/** The line of the build settings that has the linker's flags; `-trimpath` leaves it out. */
const FLAGS = 'build\t-ldflags=';

/**
 * The version that the linker was told for the program that `module` is of. It is built from its source tree, whose
 * version Go did not know; how people build releases, the variable is of the package `main`, of the module itself, or
 * of one that is called `version`. Undefined where they say several.
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
