import { assignmentsOf } from '../../../docker/assignments.ts';
import type { Span } from '../../../json/text-places.ts';
import type { Hit, Rule } from '../../rule.ts';
import type { BuildStage, Dockerfile, Step } from '../read-stages.ts';
import { chainOf } from '../stage-chain.ts';
import { addressOf, stepHit } from '../step-hits.ts';

/** Matches arguments that BuildKit sets even if they are not declared. */
const PREDEFINED =
  /^(?:(?:BUILD|TARGET)(?:PLATFORM|OS|ARCH|VARIANT)|TARGETSTAGE|(?:https?|ftp|no|all)_proxy|BUILDKIT_.*|SOURCE_DATE_EPOCH)$/i;

/** Matches variables that the base image or the system can set. */
const OF_SYSTEM = /^(?:PATH|HOME|USER|HOSTNAME|TERM|LANG|PWD|SHELL)$/;

/** Instructions in which the build replaces variables. */
const EXPANDED: ReadonlySet<string> = new Set([
  'ADD',
  'COPY',
  'ENV',
  'EXPOSE',
  'LABEL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);

/** Matches a variable without a default: `$NAME`, `${NAME}`. */
const VARIABLE = /(?<!\\)\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/variable-undefined',
  title: 'A variable is not defined',
  severity: 'low',
  profile: 'essential',
  why: 'The build replaces the variable with an empty string, so a path or an image differs from what the author intended.',
  fix: 'Declare the variable with `ARG` in the stage that uses it, or set it with `ENV`.',
  references: [
    'https://docs.docker.com/reference/build-checks/undefined-var/',
    'https://docs.docker.com/reference/build-checks/undefined-arg-in-from/',
  ],
  aliases: ['DL3044', 'InvalidDefaultArgInFrom', 'UndefinedArgInFrom', 'UndefinedVar'],
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    const globals = globalArguments(dockerfile);
    for (const build of dockerfile.stages) {
      yield* undefinedInFrom(build, globals);
      const known = new Set(
        chainOf(dockerfile, build)
          .slice(1)
          .flatMap(({ steps }) => steps.filter(({ name }) => name === 'ENV'))
          .flatMap((step) => assignmentsOf(step).map(({ key }) => key)),
      );
      const startsEmpty = isEmpty(chainOf(dockerfile, build).at(-1));
      for (const step of build.steps) {
        yield* undefinedInStep(step, { known, globals, startsEmpty });
        if (step.name !== 'ARG' && step.name !== 'ENV') continue;
        for (const { key } of assignmentsOf(step)) known.add(key);
      }
    }
  },
};

/**
 * Returns the arguments that are declared before the first `FROM`. The value is true if the argument has a nonempty
 * default.
 */
function globalArguments({ read: { instructions } }: Dockerfile): ReadonlyMap<string, boolean> {
  const end = instructions.findIndex(({ name }) => name === 'FROM');
  return new Map(
    instructions
      .slice(0, Math.max(0, end))
      .filter(({ name }) => name === 'ARG')
      .flatMap((step) => assignmentsOf(step).map(({ key, value }) => [key, (value ?? '') !== ''])),
  );
}

/**
 * Reports undeclared arguments in `FROM`. Also reports a declared argument without a default, but only in the `all`
 * profile, and only if the image name is invalid without its value.
 */
function* undefinedInFrom(
  build: BuildStage,
  globals: ReadonlyMap<string, boolean>,
): Generator<Hit> {
  const word = build.stage?.baseWord;
  for (const name of word === undefined ? [] : variablesIn(word.raw)) {
    if (word === undefined || globals.get(name) === true || PREDEFINED.test(name)) continue;
    const isDeclared = globals.has(name);
    const address = addressOf(build, `FROM $${name}`);
    const isValid = !/^$|^[:/]|[:@/]$|\/:/.test(withoutVariables(word.raw));
    if (isDeclared && isValid) continue;
    if (isDeclared) yield { at: word.span, address, variant: 'from-default', profile: 'all' };
    else yield { at: word.span, address, variant: 'from' };
  }
}

/** Returns the image name that results if all variables are empty. */
function withoutVariables(text: string): string {
  return text.replace(VARIABLE, '');
}

/** Matches the empty image and the images of distributions. These images do not set any variable other than `PATH`. */
const WITHOUT_VARIABLES =
  /^(?:docker\.io\/)?(?:library\/)?(?:scratch|busybox|alpine|debian|ubuntu|fedora|rockylinux|almalinux|archlinux|amazonlinux)(?=$|[:@])/;

function isEmpty(build: BuildStage | undefined): boolean {
  const base = build?.stage?.base;
  return base?.kind === 'image' && WITHOUT_VARIABLES.test(base.name);
}

interface Scope {
  readonly known: ReadonlySet<string>;
  readonly globals: ReadonlyMap<string, boolean>;
  /**
   * True if the base image is known to set no variables. Any other image can set variables that the file does not show.
   */
  readonly startsEmpty: boolean;
}

function* undefinedInStep(step: Step, scope: Scope): Generator<Hit> {
  if (!EXPANDED.has(step.name) || step.isJson) return;
  const keys = new Set(step.name === 'ENV' ? assignmentsOf(step).map(({ key }) => key) : []);
  for (const { key, raw, span } of partsOf(step)) {
    for (const name of variablesIn(raw)) {
      const variant = causeOf(name, { key, keys, scope });
      if (variant !== undefined) yield stepHit(step, span, `$${name}`, { variant });
    }
  }
}

interface Part {
  /** The key of an assignment. Empty for other words. */
  readonly key: string;
  readonly raw: string;
  readonly span: Span;
}

function partsOf(step: Step): readonly Part[] {
  if (step.name !== 'ENV' && step.name !== 'LABEL') {
    return step.words.map(({ raw, span }) => ({ key: '', raw, span }));
  }
  return assignmentsOf(step)
    .filter(({ isVerbatim }) => !isVerbatim)
    .map(({ key, raw, valueSpan: span }) => ({ key, raw, span }));
}

function causeOf(
  name: string,
  {
    key,
    keys,
    scope,
  }: { readonly key: string; readonly keys: ReadonlySet<string>; readonly scope: Scope },
): string | undefined {
  if (scope.known.has(name) || PREDEFINED.test(name) || OF_SYSTEM.test(name)) return undefined;
  if (keys.has(name)) return name === key ? undefined : 'own';
  return scope.globals.has(name) || scope.startsEmpty ? 'stage' : undefined;
}

function variablesIn(text: string): readonly string[] {
  if (!text.includes('$')) return [];
  return [...new Set([...text.matchAll(VARIABLE)].map((match) => match[1] ?? match[2] ?? ''))];
}
