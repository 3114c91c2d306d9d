import type { Host } from './host.ts';

/** A parsed input, or the problem with the input and its fix, as two sentences. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly fix: string };

/** Form of an input on a command line: `--a value`, `--a` without a value, or `--a value` repeated. */
type InputShape = 'value' | 'switch' | 'list';

/** Groups of inputs, in the order of help texts and READMEs. Most users need only the common inputs. */
export const INPUT_GROUPS = ['common', 'registry', 'signing', 'expert'] as const;
export type InputGroup = (typeof INPUT_GROUPS)[number];

/** Title of each group in help texts and READMEs. */
export const GROUP_TITLES: Readonly<Record<InputGroup, string>> = {
  common: 'Options',
  registry: 'Registries',
  signing: 'Signatures and trust',
  expert: 'Expert settings',
};

/** One input of an action: its description, and the function that parses its text. */
export interface Input<T> {
  /** Help text, in one sentence. */
  readonly help: string;
  /** Default text. Empty if there is no default. */
  readonly default: string;
  readonly required: boolean;
  readonly group: InputGroup;
  readonly shape: InputShape;
  /** True if the input is a secret. It is masked before other inputs are read, and never repeated in a message. */
  readonly secret: boolean;
  /** True if the input exists only on the command line. The action rejects it. */
  readonly isTerminalOnly?: boolean;
  /** True if the input is useful only in a workflow. The help of the command does not list it. */
  readonly isForWorkflows?: boolean;
  /**
   * True if an empty string is different from a missing input. If the workflow does not set such an input, the runner
   * passes `NOT_GIVEN`.
   */
  readonly isEmptyKnown?: boolean;
  /** Environment variable that can replace the input in a terminal. Empty if there is no such variable. */
  readonly env: string;
  /** Description of the accepted values, such as `one of a, b` or `a whole number from 1 to 9`. */
  readonly accepts: string;
  /**
   * Value of an input with neither text nor a default. In this case, `parse` is not called, so the argument of `parse`
   * is never empty.
   */
  readonly absent: T;
  parse(text: string, host: Host): Parsed<T>;
}

/**
 * Default of an input in action.yml. This value shows that the workflow does not set the input. An empty default would
 * be ambiguous, because a workflow can set an empty string.
 */
export const NOT_GIVEN = '(none)';

export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** The values that `readInputs` returns for these inputs. */
export type InputsOf<T extends Inputs> = {
  readonly [Name in keyof T]: T[Name] extends Input<infer Value> ? Value : never;
};

/**
 * The replacement for a removed input. It is a key in the policy file, such as `scan.vex`, another input of the same
 * action, or an input of other actions. An input of other actions has the same name unless `input` is set.
 */
export type Replacement =
  | { readonly key: string }
  | { readonly input: string }
  | { readonly actions: readonly string[]; readonly input?: string };

/** A permission of the job's token. */
interface Permission {
  /** Name of the permission, such as `contents` or `id-token`. */
  readonly permission: string;
  readonly access: 'read' | 'write';
  /** Reason why the permission is needed, in one sentence. */
  readonly why: string;
}

interface Branding {
  readonly icon: string;
  readonly color: 'white' | 'yellow' | 'blue' | 'green' | 'orange' | 'red' | 'purple' | 'gray-dark';
}

/** Kind of positional arguments: a source to read, a path or an image, or a subject to sign. */
export type TargetKind = 'source' | 'path' | 'subject';

/** The terminal command that corresponds to an action. */
export interface TerminalSpec {
  /** Kind of positional arguments. Absent if the command does not accept any. */
  readonly target?: TargetKind;
  /** Formats for `-o`, in addition to a table. */
  readonly formats?: readonly string[];
  /**
   * Inputs that make the command write files for users to keep. With `always`, every run writes such files. The default
   * folder for them is in the current folder.
   */
  readonly keepsFiles?: 'always' | readonly string[];
  /** Examples for the help. Each example contains the arguments after `assay`, and the purpose of the command. */
  readonly examples: readonly (readonly [command: string, purpose: string])[];
}

/**
 * The complete declaration of an action. It is the source of action.yml, the tables in the README, the command-line
 * options and the types of the inputs.
 */
export interface Spec<I extends Inputs = Inputs> {
  /** Name of the action's folder, such as `sbom`. */
  readonly name: string;
  /** Name in the Marketplace and in headings, such as `Assay SBOM`. */
  readonly title: string;
  /** Description in one sentence. */
  readonly description: string;
  readonly inputs: I;
  /** True if the command exists only in a terminal and does not have an action.yml. */
  readonly isTerminalOnly?: boolean;
  /** Name of the list input for positional arguments, such as `FILE…`. */
  readonly argument?: string;
  /** New names for renamed inputs, by old name. If an old name is used, an error names the new one. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Replacements for removed inputs, by old name. If an old name is used, an error names the replacement. */
  readonly moved?: Readonly<Record<string, Replacement>>;
  readonly outputs: Readonly<Record<string, { readonly help: string }>>;
  readonly permissions: readonly Permission[];
  readonly branding?: Branding;
  readonly terminal?: TerminalSpec;
}

/** Returns its argument, so that TypeScript keeps the type of each input. */
export function defineSpec<const I extends Inputs>(spec: Spec<I>): Spec<I> {
  return spec;
}
