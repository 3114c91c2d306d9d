import type { Host } from './host.ts';

/** A parsed input, or what is wrong with it and the cure, as two sentences. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string; readonly fix: string };

/** How an input looks on a command line: `--a value`, a bare `--a`, or `--a` again and again. */
type InputShape = 'value' | 'switch' | 'list';

/** One input of an action: what people are told of it, and how its text becomes a value. */
export interface Input<T> {
  /** One sentence. */
  readonly help: string;
  /** Text that stands for an input that was not given; empty when there is none. */
  readonly default: string;
  readonly required: boolean;
  readonly shape: InputShape;
  /** Masked before anything else happens, and never repeated in a message. */
  readonly secret: boolean;
  /** The environment variable that stands for it in a terminal; empty when there is none. */
  readonly env: string;
  /** What may be written, for people: `one of a, b`, `a whole number from 1 to 9`. */
  readonly accepts: string;
  /**
   * What an input that was not given, and has no default, is worth.
   * `text` is never empty: `parse` sees only what was written.
   */
  readonly absent: T;
  parse(text: string, host: Host): Parsed<T>;
}

export type Inputs = Readonly<Record<string, Input<unknown>>>;

/** The values that `readInputs` gives for these inputs. */
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
 * All that an action says of itself. action.yml, the tables in its README, the flags of the command
 * line and the types of its inputs come from here.
 */
export interface Spec<I extends Inputs = Inputs> {
  /** Its folder: `sbom`. */
  readonly name: string;
  /** Its name in the Marketplace and as a heading: `Assay SBOM`. */
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  readonly inputs: I;
  /** The new name of each input that was renamed; giving the old one is an error that says so. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, { readonly help: string }>>;
  readonly permissions: readonly Permission[];
  readonly branding?: Branding;
}

/** Gives its argument back: it is there so that TypeScript keeps the type of each input. */
export function defineSpec<const I extends Inputs>(spec: Spec<I>): Spec<I> {
  return spec;
}
