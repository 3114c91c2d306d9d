import { compareText } from '../model/order.ts';

/** Compares two runs of decimal digits as numbers of any length. An empty run is 0. */
export function compareDigits(a: string, b: string): number {
  if (a === b) return 0;
  const left = withoutLeadingZeros(a);
  const right = withoutLeadingZeros(b);
  return left.length - right.length || compareText(left, right);
}

export function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

export function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (digits[start] === '0') start++;
  return digits.slice(start);
}
