/**
 * Schemas for data that Assay reads back, such as result files, caches and policies. A schema is plain data. `Infer`
 * derives the type of its values, and `decode` validates them. `define-schema.ts` has a function for each kind of rule.
 */

import type { Issue } from './issues.ts';

/** A rule for a value. `expected` completes the sentence "The value must …". */
export type Rule = Common &
  (
    | { readonly kind: 'flag' | 'unread' }
    | { readonly kind: 'text'; readonly form?: Form | undefined; readonly isTrimmed: boolean }
    | { readonly kind: 'number'; readonly isInteger: boolean; readonly range: Range }
    | { readonly kind: 'constant'; readonly value: string | boolean }
    | { readonly kind: 'choice'; readonly values: readonly string[] }
    | ({ readonly kind: 'list'; readonly item: Rule; readonly takesOne: boolean } & Size)
    | ({ readonly kind: 'map'; readonly value: Rule; readonly keys?: Form | undefined } & Size)
    | ({ readonly kind: 'object'; readonly members: readonly Member[] } & Strictness)
    | ({ readonly kind: 'variants' } & Variants)
    | { readonly kind: 'optional'; readonly of: Rule; readonly takesNull: boolean }
    | { readonly kind: 'checked'; readonly of: Rule; readonly check: Check<never> }
  );

export interface Common {
  readonly expected: string;
  /** Name of the member in the data, if it differs from the name of the property. */
  readonly key?: string | undefined;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Limits on the number of items, and the noun for the items in messages. */
export interface Size {
  readonly size: Range;
  readonly items: string;
}

interface Strictness {
  /** True if unknown members are errors. */
  readonly isClosed: boolean;
  /** True if a member has another name in the data. */
  readonly isRenamed: boolean;
}

interface Variants {
  /** Name of the member that distinguishes the rules. */
  readonly tag: string;
  /** The rule for the value of this member. The choices are in the same order as `rules`. */
  readonly tags: RuleOf<'choice'>;
  readonly rules: readonly RuleOf<'object'>[];
}

export interface Form {
  readonly pattern: RegExp;
  readonly expected: string;
}

export interface Member {
  readonly name: string;
  readonly key: string;
  readonly rule: Rule;
}

export type RuleOf<K extends Rule['kind']> = Extract<Rule, { readonly kind: K }>;

/** Returns the errors that a schema cannot express. Returns an empty list for a valid value. */
export type Check<T> = (value: T) => readonly Issue[];

/** A rule, and the type of the values that it accepts. `type` exists only for the compiler. */
export type Schema<T> = Rule & { readonly type?: () => T };

export type TextSchema = Schema<string> & { readonly kind: 'text' };

export type ChoiceSchema<T> = Schema<T> & { readonly kind: 'choice' };

export type ObjectSchema<T> = Schema<T> & { readonly kind: 'object' };

export type Infer<S> = S extends { readonly type?: () => infer T } ? T : never;

export type Optional<T> = Schema<T | undefined> & { readonly kind: 'optional' | 'unread' };
export type Members = Readonly<Record<string, Schema<unknown>>>;
type OptionalKey<M, K> = K extends keyof M
  ? M[K] extends { readonly kind: 'optional' | 'unread' }
    ? K
    : never
  : never;
type Flat<T> = { [K in keyof T]: T[K] } & {};
export type ObjectOf<M extends Members> = Flat<
  { readonly [K in keyof M as Exclude<K, OptionalKey<M, K>>]: Infer<M[K]> } & {
    readonly [K in keyof M as OptionalKey<M, K>]?: Infer<M[K]> | undefined;
  }
>;
