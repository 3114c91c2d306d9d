import {
  createSecretFinder,
  type SecretFinder,
  type SecretMatch,
} from '../../secrets/find-secrets.ts';
import { SECRET_RULES } from '../../secrets/secret-rules.ts';
import type { Area, AreaHit, AuditFile } from '../area.ts';
import type { RuleText } from '../rule.ts';
import { secretRuleTexts } from './rule-texts.ts';

const TEXTS = secretRuleTexts(SECRET_RULES);

/** Secrets in all text files. */
export const secretsArea: Area = {
  name: 'secret',
  rules: [...TEXTS.values()],
  reads: () => true,
  check(files) {
    const finder = createSecretFinder(SECRET_RULES);
    const hits = files.flatMap((file) => secretHits(file, finder));
    return { hits, problems: [], unchecked: [], subjects: { files: files.length } };
  },
};

/** Returns the secrets of one file. */
export function secretHits(file: AuditFile, finder: SecretFinder): readonly AreaHit[] {
  const { text, path, bytes } = file;
  const found = bytes === undefined ? finder.find(text, path) : finder.findTokens(bytes, path);
  return found.flatMap((match) => {
    const rule = TEXTS.get(match.kind);
    return rule === undefined ? [] : [hitOf(match, rule, file)];
  });
}

function hitOf(match: SecretMatch, rule: RuleText, file: AuditFile): AreaHit {
  return {
    rule,
    file,
    hit: {
      // A binary file has no lines, so the place is its start.
      at: file.bytes === undefined ? match.span : { start: 0, end: 0 },
      address: match.fingerprint ?? `key=${match.key ?? ''}`,
      detail: describeSecret(match),
      severity: match.severity,
    },
  };
}

/** Returns a sentence with the mask and the name: `` `API_TOKEN` contains `glpa…` (16 to 31 characters). `` */
function describeSecret({ masked, key, confidence, span }: SecretMatch): string {
  if (span.start === span.end) return 'The whole file is the secret.';
  const where = key === undefined ? 'The file' : `\`${key}\``;
  const proof = confidence === 'proved' ? ' Its content proves the form.' : '';
  return `${where} contains ${masked}.${proof}`;
}
