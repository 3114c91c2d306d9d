import { lineEndAfter, type Span } from '../../../json/text-places.ts';
import { isKnownPassword } from '../../../secrets/known-password.ts';
import type { AuditFile } from '../../area.ts';
import type { Edit, Rule } from '../../rule.ts';
import { isSecretName, isSecretValue, NAME_VARIABLE } from '../../secret-name.ts';
import { hasVariable } from '../compose-values.ts';
import { environmentOf, type Variable } from '../read-environment.ts';
import type { Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/secret-in-env',
  title: 'An environment variable contains a secret',
  severity: 'high',
  profile: 'essential',
  why: 'Anyone who can read the repository can read the secret.',
  fix: 'Use `secrets`, or a variable that is set outside the file: `${DB_PASSWORD}`.',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  aliases: ['CL-0020'],
  controls: {
    'cis-docker-1.6.0': ['4.10'],
    'nist-800-190': ['4.1.4', '4.4.3'],
    'pci-dss-4.0.1': ['2.2.1', '8.6.2'],
  },
  *check(service) {
    const variables = environmentOf(service);
    const names = [service.name, ...variables.filter(isName).map(({ value }) => value)];
    for (const { name, value, item, valueSpan } of variables) {
      if (value === undefined || hasVariable(value)) continue;
      if (!isSecretName(name) || !isSecretValue(value)) continue;
      const isPlainName = /^[A-Za-z_]\w*$/.test(name);
      const edits =
        valueSpan !== undefined && isPlainName ? asVariable(name, valueSpan, service.file) : [];
      yield serviceHit(service, { ...item, at: valueSpan ?? item.at }, `environment ${name}`, {
        ...(edits.length > 0 && { edits }),
        ...(isKnownPassword(value, names) && KNOWN),
      });
    }
  },
};

/**
 * Returns the edit that replaces the value with a variable and keeps its quotes. Returns no edit for an unquoted value
 * that does not end its line. Such a value can be inside YAML braces, in which the braces of the variable would have a
 * special meaning.
 */
function asVariable(name: string, span: Span, { text }: AuditFile): readonly Edit[] {
  const [quote = ''] = /^["']/.exec(text.slice(span.start)) ?? [];
  const rest = text.slice(span.end, lineEndAfter(text, span.end));
  if (quote === '' && !/^\s*(?:\s#.*)?$/.test(rest)) return [];
  return [{ span, text: `${quote}\${${name}}${quote}`, isSafe: false }];
}

/**
 * The severity and the detail for a well-known password. The severity is low, because a well-known password is weak but
 * cannot leak.
 */
const KNOWN = { severity: 'low', detail: 'The value is a well-known default password.' } as const;

function isName({ name }: Variable): boolean {
  return NAME_VARIABLE.test(name);
}
