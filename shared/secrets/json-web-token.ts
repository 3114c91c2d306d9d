/** Finds JSON Web Tokens (RFC 7519). A string counts as a token only if its header can be decoded. */
import { decodeJson } from './decoded-forms.ts';
import type { Candidate, SearchedText } from './rule.ts';

const TOKEN = /ey[\w-]{10,4000}\.(?:ey|ew|ZX)[\w/+-]{6,8000}\.[\w/+-]{10,4000}={0,2}/y;
const BASE64 = /[A-Za-z0-9+/_-]{60,8000}={0,2}/y;

/** Finds a token whose header decodes to JSON. */
export function findJwt({ text }: SearchedText, start: number): Candidate | undefined {
  if (/[\w./+-]/.test(text[start - 1] ?? '') && !isEscapedBefore(text, start)) return undefined;
  // GitHub signs the links to images in private issues. The token in such a link expires within minutes, so it is
  // skipped.
  if (/private-user-images\.[^\s]{0,300}[?&]jwt=$/.test(text.slice(start - 400, start)))
    return undefined;
  TOKEN.lastIndex = start;
  const found = TOKEN.exec(text)?.[0];
  return found === undefined ? undefined : describe(found, start, start + found.length);
}

/** Finds a token that was Base64-encoded a second time. */
export function findEncodedJwt({ text }: SearchedText, start: number): Candidate | undefined {
  if (/[\w+/-]/.test(text[start - 1] ?? '')) return undefined;
  BASE64.lastIndex = start;
  const found = BASE64.exec(text)?.[0];
  if (found === undefined) return undefined;
  const decoded = Buffer.from(found, 'base64').toString('latin1');
  return /^ey[\w-]+\.(?:ey|ZX)[\w-]+\.[\w-]*/.test(decoded)
    ? describe(decoded, start, start + found.length)
    : undefined;
}

function describe(token: string, start: number, end: number): Candidate | undefined {
  const [header = '', payload = ''] = token.split('.');
  const fields = decodeJson(header);
  if (fields === undefined) return undefined;
  const isClusterAccount = String(decodeJson(payload)?.['iss']).includes('serviceaccount');
  return { start, end, isProved: true, ...(isClusterAccount && { severity: 'high' as const }) };
}

function isEscapedBefore(text: string, start: number): boolean {
  return text[start - 2] === '\\' && /[nrt]/.test(text[start - 1] ?? '');
}
