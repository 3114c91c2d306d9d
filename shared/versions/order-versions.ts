import { DataError } from '../errors/errors.ts';
import { compareText } from '../model/order.ts';
import { schemeFor } from './scheme-for.ts';

/**
 * Compares two versions of one package for display and for pairing. Falls back to text order if the ecosystem cannot
 * order the versions.
 */
export function orderVersions(ecosystem: string, a: string, b: string): number {
  try {
    return schemeFor(ecosystem)?.compare(a, b) || compareText(a, b);
  } catch (error) {
    if (error instanceof DataError) return compareText(a, b);
    throw error;
  }
}
