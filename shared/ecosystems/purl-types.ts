/** The decoded parts of a package URL. */
export interface PurlParts {
  readonly type: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly version?: string | undefined;
  readonly qualifiers?: Readonly<Record<string, string | undefined>> | undefined;
  readonly subpath?: string | undefined;
}

/** Rules that the purl specification defines for one type. */
interface PurlType {
  readonly namespace?: 'required' | 'prohibited';
  /** Parts that are case-insensitive. They are normalized to lowercase. */
  readonly lower?: readonly ('namespace' | 'name' | 'version')[];
  /** Matches a name that is not valid for this type. */
  readonly badName?: RegExp;
  readonly version?: RegExp;
  /** Name of a qualifier that this type requires. Assay also creates purls without it, although they are invalid. */
  readonly qualifier?: string;
  /** True if the name can contain slashes. In that case, the namespace is only the first segment. */
  readonly hasPathName?: true;
}

const LOWER = { lower: ['namespace', 'name'] } as const satisfies PurlType;

/**
 * Purl types with special rules.
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

/** Matches Databricks URLs. Model names are case-insensitive in Databricks, but case-sensitive in Azure ML. */
const DATABRICKS = /^https?:\/\/[^/]*databricks/;

/** Returns the parts in the canonical form for their type. */
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

/** Returns why the parts are invalid for their type, or undefined if they are valid. */
export function partsProblem({ type, namespace = '', name, version = '' }: PurlParts) {
  const rules = purlType(type);
  if (name === '') return 'a package URL must contain a name';
  if (rules.namespace === 'required' && namespace === '')
    return `a ${type} package URL must contain a namespace`;
  if (rules.namespace === 'prohibited' && namespace !== '')
    return `a ${type} package URL must not contain a namespace`;
  if (rules.badName?.test(name) === true) return `${name} is not a valid name for type ${type}`;
  if (version !== '' && rules.version?.test(version) === false) {
    return `${version} is not a valid version for type ${type}`;
  }
  return undefined;
}
