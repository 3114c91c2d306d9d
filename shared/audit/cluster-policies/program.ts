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

export type PolicyOutcome =
  | { readonly kind: 'passed' | 'skipped' }
  /**
   * The object violates the policy. `validation` is the index of the violated expression. `message` is the result of
   * its message expression.
   */
  | {
      readonly kind: 'violated';
      readonly validation: number;
      readonly message?: string | undefined;
    }
  | { readonly kind: 'undecided'; readonly reason: string };

/** One outcome for each subject, or the syntax error of an expression. */
export type PolicyAnswer =
  | { readonly outcomes: readonly PolicyOutcome[] }
  | { readonly syntaxError: string };
