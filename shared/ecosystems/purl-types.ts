/** The parts of a package URL, decoded. */
export interface PurlParts {
  readonly type: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly subpath?: string | undefined;
}

/** What the specification fixes for the packages of one type. */
interface PurlType {
  readonly namespace?: 'required' | 'prohibited';
  /** Parts in which case does not matter, written in lower case. */
  readonly lower?: readonly ('namespace' | 'name' | 'version')[];
  /** A name that cannot be one of this type. */
  readonly badName?: RegExp;
  readonly version?: RegExp;
  /** A qualifier without which the package is not known; a purl without it is not valid, but can be built. */
  readonly qualifier?: string;
  /** The name has slashes of its own, and the namespace is the first segment. */
  readonly hasPathName?: true;
}

const LOWER = { lower: ['namespace', 'name'] } as const satisfies PurlType;

/**
 * Types with rules of their own.
 *
 * @see https://github.com/package-url/purl-spec types/
 */
const TYPES: Readonly<Record<string, PurlType>> = {
  alpm: LOWER,
  apk: LOWER,
  bitbucket: LOWER,
  brew: LOWER,
  'chrome-extension': {
    namespace: 'prohibited',
    badName: /^(?![a-p]{32}$)/,
    version: /^\d+(?:\.\d+){0,3}$/,
  },
  composer: LOWER,
  cpan: { badName: /::/ },
  deb: LOWER,
  git: { ...LOWER, hasPathName: true },
  github: LOWER,
  githubactions: LOWER,
  golang: LOWER,
  hex: LOWER,
  huggingface: { lower: ['version'] },
  julia: { qualifier: 'uuid' },
  mlflow: {},
  otp: { namespace: 'prohibited' },
  pypi: LOWER,
  rpm: { lower: ['namespace'] },
  swift: { namespace: 'required' },
  vcpkg: { namespace: 'prohibited' },
  'vscode-extension': { namespace: 'required' },
};

const NO_RULES: PurlType = {};

export function purlType(type: string): PurlType {
  return Object.hasOwn(TYPES, type) ? (TYPES[type] ?? NO_RULES) : NO_RULES;
}

/** Databricks does not tell the case of model names apart, Azure ML does. */
const DATABRICKS = /^https?:\/\/[^/]*databricks/;

/** The parts as the specification writes them for their type. */
export function canonicalParts(parts: PurlParts): PurlParts {
  const { type, namespace, name, version, qualifiers } = parts;
  const lower: readonly string[] = purlType(type).lower ?? [];
  const isModel = type === 'mlflow' && DATABRICKS.test(qualifiers?.['repository_url'] ?? '');
  const cased = lower.includes('name') || isModel ? name.toLowerCase() : name;
  return {
    ...parts,
    namespace: lower.includes('namespace') ? namespace?.toLowerCase() : namespace,
    name: type === 'pypi' ? cased.replace(/[-_.]+/g, '-') : cased,
    version: lower.includes('version') ? version?.toLowerCase() : version,
  };
}

/** Why parts are no package of their type; undefined when they may be one. */
export function partsProblem({ type, namespace = '', name, version = '' }: PurlParts) {
  const rules = purlType(type);
  if (name === '') return 'a package URL needs a name';
  if (rules.namespace === 'required' && namespace === '') return `${type} needs a namespace`;
  if (rules.namespace === 'prohibited' && namespace !== '') return `${type} has no namespace`;
  if (rules.badName?.test(name) === true) return `${name} is no name of ${type}`;
  if (version !== '' && rules.version?.test(version) === false) {
    return `${version} is no version of ${type}`;
  }
  return undefined;
}
