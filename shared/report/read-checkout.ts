import { DataError } from '../errors/errors.ts';
import { asObject, asString, optionalString } from '../json/guards.ts';
import type { Checkout } from '../model/inventory.ts';

const WHERE = '$.source.checkout';
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REFERENCE = /^refs\/(?:heads|tags|pull)\/(?!.*(?:\.\.|\/\/))[^\s\0\\]{1,250}$/;
const REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const ROOT = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\0\\]{0,1000}$/;

/**
 * Reads the commit in a findings file. Its fields become part of URLs and requests, so each field must have a valid
 * form.
 *
 * @throws {DataError} `malformed` with the name of the field.
 */
export function readCheckout(value: unknown): Checkout {
  const checkout = asObject(value, WHERE);
  const field = (name: string, form: RegExp): string | undefined => {
    const text = optionalString(checkout[name], `${WHERE}.${name}`);
    return text === undefined ? undefined : formed(text, name, form);
  };
  return {
    commit: field('commit', COMMIT),
    ref: field('ref', REFERENCE),
    repository: field('repository', REPOSITORY),
    mergeOf: field('mergeOf', COMMIT),
    root: formed(asString(checkout['root'], `${WHERE}.root`), 'root', ROOT),
  };
}

function formed(text: string, name: string, form: RegExp): string {
  if (form.test(text)) return text;
  const path = `${WHERE}.${name}`;
  throw new DataError('malformed', `${path} is not valid`, { path });
}
