/** Defines the data that is exchanged with the process that evaluates expressions. */

interface NamedExpression {
  readonly name: string;
  readonly expression: string;
}

interface Validation {
  readonly expression: string;
  readonly message?: string | undefined;
  readonly messageExpression?: string | undefined;
}

/** The expressions of one policy. */
export interface Program {
  /** Conditions for applying the policy to an object. All of them must be true. */
  readonly conditions: readonly NamedExpression[];
  /** The variables of the policy, in order. The expression of a variable can read earlier variables. */
  readonly variables: readonly NamedExpression[];
  readonly validations: readonly Validation[];
}

/** The values that expressions read, keyed by name. Integers are BigInt. */
export type Subject = Readonly<Record<string, unknown>>;

export interface PolicyQuestion {
  readonly program: Program;
  readonly subjects: readonly Subject[];
}

/** A violated expression. */
export interface Violation {
  /** The index of the expression in the program. */
  readonly validation: number;
  /** The result of its message expression. */
  readonly message?: string | undefined;
}

/** The result for one object. An object that passes has no violations and no reason. */
export interface PolicyOutcome {
  readonly violations: readonly Violation[];
  /** The reason why at least one expression has no result. */
  readonly undecided?: string | undefined;
}

/** One outcome for each subject, or the syntax error of an expression. */
export type PolicyAnswer =
  | { readonly outcomes: readonly PolicyOutcome[] }
  | { readonly syntaxError: string };
