/**
 * Creates CEL environments. CEL is an expression language without loops or assignments. Only this folder imports the
 * CEL library.
 */
import { type ASTNode, Environment } from '@marcbachmann/cel-js';

export type CelEnvironment = Environment;
export type CelNode = ASTNode;

export interface CelLimits {
  readonly maxAstNodes: number;
  readonly maxDepth: number;
  readonly maxListElements: number;
  readonly maxMapEntries: number;
}

/** @see https://github.com/google/cel-spec */
export function createEnvironment(
  limits: CelLimits,
  options: {
    readonly enableOptionalTypes?: boolean;
    readonly unlistedVariablesAreDyn?: boolean;
  } = {},
): CelEnvironment {
  return new Environment({
    limits: { ...limits },
    homogeneousAggregateLiterals: false,
    ...options,
  });
}

export function isCelNode(value: unknown): value is CelNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

/** Returns the message of a library error, without the excerpt of the expression. */
export function celErrorText(error: unknown): string {
  const summary = error instanceof Error && 'summary' in error ? error.summary : undefined;
  return String(summary ?? (error instanceof Error ? error.message : error));
}
