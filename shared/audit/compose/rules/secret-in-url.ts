import type { Rule } from '../../rule.ts';
import { isSecretValue } from '../../secret-name.ts';
import { hasVariable } from '../compose-values.ts';
import { environmentOf } from '../read-environment.ts';
import type { Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

/** Matches the password in a URL such as `scheme://user:password@host`. The URL can be part of an option or a list. */
const PASSWORD =
  /(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/:@]{0,100}:([^\s/@]{1,200})@[^\s@]/i;

export const rule: Rule<Service> = {
  id: 'compose/secret-in-url',
  title: 'A URL contains a password',
  severity: 'high',
  profile: 'essential',
  why: 'Anyone who can read the repository can read the password, and logs often contain URLs.',
  fix: 'Use a variable for the password: `postgres://app:${DB_PASSWORD}@db/app`.',
  references: ['https://docs.docker.com/compose/how-tos/use-secrets/'],
  aliases: ['CL-0021'],
  controls: {
    hipaa: ['164.312(d)'],
    'nist-800-190': ['4.4.3'],
    'pci-dss-4.0.1': ['2.2.1', '8.6.2'],
  },
  *check(service) {
    for (const { name, value, item, valueSpan } of environmentOf(service)) {
      const password = passwordIn(value ?? '');
      if (password === undefined || hasVariable(password) || !isSecretValue(password)) continue;
      yield serviceHit(service, { ...item, at: valueSpan ?? item.at }, `environment ${name}`);
    }
  },
};

/** Matches the password in `Server=db;User=app;Password=…`. */
const IN_PAIRS = /^(?=[^;]{1,200}=)(?:[^;]{0,500};)+\s*(?:password|pwd)\s*=\s*([^;]{1,200})/i;

/** Maximum length of a value that is searched, in characters. Longer values are data and not connection strings. */
const MOST = 4000;

function passwordIn(value: string): string | undefined {
  if (value.length >= MOST) return undefined;
  return (PASSWORD.exec(value) ?? IN_PAIRS.exec(value))?.[1];
}
