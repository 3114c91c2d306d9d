import type { Inventory } from '../../../shared/model/inventory.ts';

/** The contents of an image according to the tools of the ecosystems. */
export interface Truth {
  readonly deb?: readonly { readonly name: string; readonly version: string }[];
  readonly rpm?: readonly {
    readonly name: string;
    readonly version: string;
    readonly release: string;
    readonly epoch: number | null;
  }[];
  readonly npm?: readonly (Named & {
    readonly at_package_root: boolean;
    readonly osOwned?: boolean;
  })[];
  readonly python?: readonly Named[];
  readonly gem?: readonly { readonly name: string | null; readonly version: string | null }[];
  readonly jar?: readonly { readonly poms?: readonly Pom[] }[];
  readonly go?: readonly {
    readonly go: string | null;
    readonly main: Named | null;
    readonly deps: readonly (Named & { readonly replace?: Named })[];
  }[];
  readonly rust?: readonly { readonly packages: readonly (Named & { readonly kind?: string })[] }[];
}

interface Named {
  readonly name: string;
  readonly version: string;
}

interface Pom {
  readonly groupId: string | null;
  readonly artifactId: string | null;
  readonly version: string | null;
}

/** Required and optional packages of one type, as `name@version`. */
export interface Row {
  readonly type: string;
  readonly required: ReadonlySet<string>;
  /** Packages that are allowed besides the required ones. Undefined if the truth does not list them. */
  readonly allowed: ReadonlySet<string> | undefined;
}

export function rowsOf(truth: Truth): readonly Row[] {
  return [
    ...row('deb', truth.deb, (items) => items.map(textOf)),
    ...row('rpm', truth.rpm, (items) =>
      items.map(({ name, version, release, epoch }) =>
        textOf({ name, version: `${epoch === null ? '' : `${epoch}:`}${version}-${release}` }),
      ),
    ),
    // Packages of test files and of the system's packages are optional.
    ...row(
      'npm',
      truth.npm,
      (items) => items.filter((item) => item.at_package_root && !item.osOwned).map(textOf),
      (items) => items.map(textOf),
    ),
    ...row('pypi', truth.python, (items) => items.map(textOf).map(foldPython)),
    ...row('gem', truth.gem, (items) =>
      items.flatMap(({ name, version }) => (name && version ? [`${name}@${version}`] : [])),
    ),
    ...row(
      'maven',
      truth.jar,
      (items) => items.flatMap(({ poms = [] }) => poms.flatMap(pomText)),
      null,
    ),
    ...row(
      'golang',
      truth.go,
      (items) => items.flatMap(({ deps }) => deps.map((dep) => textOf(dep.replace ?? dep))),
      (items) => items.flatMap(ownOfGo),
    ),
    ...row('cargo', truth.rust, (items) => items.flatMap(({ packages }) => packages.map(textOf))),
  ];
}

/**
 * Returns the packages of one type in an inventory, including packages that other packages contain under another name.
 */
export function foundOf(
  { packages, contained = [] }: Inventory,
  type: string,
): ReadonlySet<string> {
  const texts = [...packages, ...contained].filter((item) => item.type === type).map(textOf);
  return new Set(type === 'pypi' ? texts.map(foldPython) : texts);
}

function row<T>(
  type: string,
  items: readonly T[] | undefined,
  required: (items: readonly T[]) => readonly string[],
  allowed: ((items: readonly T[]) => readonly string[]) | null = () => [],
): readonly Row[] {
  if (items === undefined) return [];
  return [
    {
      type,
      required: new Set(required(items)),
      allowed: allowed === null ? undefined : new Set(allowed(items)),
    },
  ];
}

function textOf({ name, version }: Named): string {
  return `${name}@${version}`;
}

function foldPython(text: string): string {
  return text.toLowerCase().replace(/[-_.]+(?=[^@]*@)/g, '-');
}

function pomText({ groupId, artifactId, version }: Pom): readonly string[] {
  const isWhole = groupId && artifactId && version && version !== 'debian';
  return isWhole ? [`${groupId}:${artifactId}@${version}`] : [];
}

/** The main module of the program, and the standard library. */
function ownOfGo({ go, main }: { go: string | null; main: Named | null }): readonly string[] {
  const release = (go ?? '').slice('go'.length).split(' ', 1)[0] ?? '';
  // The first release of a Go version has no third number.
  const library = `stdlib@${/^\d+\.\d+$/.test(release) ? `${release}.0` : release}`;
  if (main === null) return [library];
  return [library, textOf({ ...main, version: main.version === '(devel)' ? '' : main.version })];
}
