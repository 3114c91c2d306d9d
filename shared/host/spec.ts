import type { Host } from './host.ts';

/** A parsed input, or its problem and fix as two sentences. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly fix: string };

/** Form of an input on a command line: `--a value`, `--a` alone, or a repeated `--a`. */
type InputShape = 'value' | 'switch' | 'list';

/** One input of an action: its help, and how its text becomes a value. */
export interface Input<T> {
  /** One sentence. */
  readonly help: string;
  /** Default text. Empty without a default. */
  readonly default: string;
  readonly required: boolean;
  readonly shape: InputShape;
  /** True for a secret, which is masked first and never repeated in a message. */
  readonly secret: boolean;
  /** Environment variable that replaces the input in a terminal, or empty. */
  readonly env: string;
  /** Accepted values, for people: `one of a, b`, `a whole number from 1 to 9`. */
  readonly accepts: string;
  /** Value of an input without text and without a default. `text` is never empty: `parse` gets only written text. */
  readonly absent: T;
  parse(text: string, host: Host): Parsed<T>;
}

export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** Values that `readInputs` returns for these inputs. */
export type InputsOf<T extends Inputs> = {
  readonly [Name in keyof T]: T[Name] extends Input<infer Value> ? Value : never;
};

/** A permission of the job's token. */
interface Permission {
  /** `contents`, `id-token`, … */
  readonly permission: string;
  readonly access: 'read' | 'write';
  /** One sentence. */
  readonly why: string;
}

interface Branding {
  readonly icon: string;
  readonly color: 'white' | 'yellow' | 'blue' | 'green' | 'orange' | 'red' | 'purple' | 'gray-dark';
}

/**
 * Everything that an action declares. Source of action.yml, the tables of its README, its command-line options and
 * the types of its inputs.
 */
export interface Spec<I extends Inputs = Inputs> {
  /** Name of its folder: `sbom`. */
  readonly name: string;
  /** Name in the Marketplace and in headings: `Assay SBOM`. */
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  readonly inputs: I;
  /** New name of each renamed input. Using the old name is an error that names the new one. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, { readonly help: string }>>;
  readonly permissions: readonly Permission[];
  readonly branding?: Branding;
}

/** Returns its argument. TypeScript needs it to keep the type of each input. */
export function defineSpec<const I extends Inputs>(spec: Spec<I>): Spec<I> {
  return spec;
}
