import type { Host } from './host.ts';

/** A parsed input, or the problem with the input and its fix, as two sentences. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly fix: string };

/** Form of an input on a command line: `--a value`, `--a` without a value, or several times `--a value`. */
type InputShape = 'value' | 'switch' | 'list';

/**
 * Groups of inputs, in the order in which help texts and READMEs list them. Most users need only the common inputs.
 */
export const INPUT_GROUPS = ['common', 'registry', 'signing', 'expert'] as const;
export type InputGroup = (typeof INPUT_GROUPS)[number];

/** Title of each group in help texts and READMEs. */
export const GROUP_TITLES: Readonly<Record<InputGroup, string>> = {
  common: 'Options',
  registry: 'Registries',
  signing: 'Signatures and trust',
  expert: 'Expert settings',
};

/** One input of an action: its help text, and the function that converts its text to a value. */
export interface Input<T> {
  /** Help text with one sentence. */
  readonly help: string;
  /** Default text. Empty if there is no default. */
  readonly default: string;
  readonly required: boolean;
  readonly group: InputGroup;
  readonly shape: InputShape;
  /**
   * True if the input is a secret. A secret is masked before other inputs are read, and is never repeated in a message.
   */
  readonly secret: boolean;
  /** True if the input exists only on the command line. The action refuses it. */
  readonly isTerminalOnly?: boolean;
  /**
   * True if an action can distinguish an empty text from a missing input. The runner then passes NOT_GIVEN if the
   * workflow does not set the input.
   */
  readonly isEmptyKnown?: boolean;
  /** Environment variable that can replace the input in a terminal. Empty if there is no such variable. */
  readonly env: string;
  /** Description of the accepted values, such as `one of a, b` or `a whole number from 1 to 9`. */
  readonly accepts: string;
  /**
   * Value of an input that has neither text nor a default. `parse` is not called for such an input, so the argument
   * of `parse` is never empty.
   */
  readonly absent: T;
  parse(text: string, host: Host): Parsed<T>;
}

/**
 * Default of an input in action.yml. The default shows that the workflow does not set the input, because an empty text
 * can be set.
 */
export const NOT_GIVEN = '(none)';

export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** The values that `readInputs` returns for these inputs. */
export type InputsOf<T extends Inputs> = {
  readonly [Name in keyof T]: T[Name] extends Input<infer Value> ? Value : never;
};

/**
 * The replacement of a removed input. The replacement is a key of the policy file, such as `scan.vex`, another input of
 * the same action, or an input of other actions. An input of other actions has the same name unless `input` names it.
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
  /** Reason for the permission, in one sentence. */
  readonly why: string;
}

interface Branding {
  readonly icon: string;
  readonly color: 'white' | 'yellow' | 'blue' | 'green' | 'orange' | 'red' | 'purple' | 'gray-dark';
}

/**
 * Kind of the arguments without an option: a source that is read, a path or an image, or a subject that is signed.
 */
export type TargetKind = 'source' | 'path' | 'subject';

/** The command of an action in a terminal. */
export interface TerminalSpec {
  /** Kind of the arguments without an option. Absent if the command accepts no such arguments. */
  readonly target?: TargetKind;
  /** Formats of `-o`, in addition to a table. */
  readonly formats?: readonly string[];
  /**
   * Inputs that make the command write files that users keep. With `always`, every run writes such files. The default
   * folder for these files is in the current directory.
   */
  readonly keepsFiles?: 'always' | readonly string[];
  /** Examples for the help. Each example contains the arguments after `assay`, and the purpose of the command. */
  readonly examples: readonly (readonly [command: string, purpose: string])[];
}

/**
 * The complete declaration of an action. The declaration is the source of action.yml, of the tables in the README, of
 * the command-line options, and of the types of the inputs.
 */
export interface Spec<I extends Inputs = Inputs> {
  /** Name of the action's folder, such as `sbom`. */
  readonly name: string;
  /** Name in the Marketplace and in headings, such as `Assay SBOM`. */
  readonly title: string;
  /** Description in one sentence. */
  readonly description: string;
  readonly inputs: I;
  /** True if the command exists only in a terminal. Such a command has no action.yml. */
  readonly isTerminalOnly?: boolean;
  /** Name of the list input that accepts arguments without an option, such as `FILE…`. */
  readonly argument?: string;
  /** New names of renamed inputs, by old name. If an old name is used, an error reports the new name. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** Replacements of removed inputs, by old name. If an old name is used, an error reports the replacement. */
  readonly moved?: Readonly<Record<string, Replacement>>;
  readonly outputs: Readonly<Record<string, { readonly help: string }>>;
  readonly permissions: readonly Permission[];
  readonly branding?: Branding;
  readonly terminal?: TerminalSpec;
}

/** Returns its argument. TypeScript needs this function to keep the type of each input. */
export function defineSpec<const I extends Inputs>(spec: Spec<I>): Spec<I> {
  return spec;
}
