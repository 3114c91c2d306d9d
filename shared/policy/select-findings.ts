import { AUDIT_PROFILES } from '../model/audit.ts';
import type { AuditPolicy } from '../model/audit-policy.ts';
import type { Finding } from '../model/finding.ts';

type Setting = AuditPolicy['rules'][string];

/**
 * Returns the findings from the profile, and the findings from rules that the policy enables. Omits findings from rules
 * that the policy disables. If the policy sets the severity of a rule, its findings get this severity.
 */
export function selectFindings(
  found: readonly Finding[],
  { profile, rules }: Pick<AuditPolicy, 'profile' | 'rules'>,
): readonly Finding[] {
  const settings = settingsOf(rules);
  const most = AUDIT_PROFILES.indexOf(profile);
  return found.flatMap((finding) => {
    const setting = settingFor(finding, settings);
    if (setting === 'off') return [];
    if (setting !== undefined) return [{ ...finding, severity: setting }];
    const { profile: own = 'essential' } = finding;
    // Users cannot choose the profile `policy`. Its rules apply only if the policy configures them.
    return AUDIT_PROFILES.indexOf(own) <= most ? [finding] : [];
  });
}

/** Returns true if the policy disables a rule. */
export function isSwitchedOff(
  rule: Pick<Finding, 'id' | 'aliases'>,
  rules: AuditPolicy['rules'],
): boolean {
  return settingFor(rule, settingsOf(rules)) === 'off';
}

function settingsOf(rules: AuditPolicy['rules']): ReadonlyMap<string, Setting> {
  return new Map(Object.entries(rules).map(([id, value]) => [id.toLowerCase(), value]));
}

/**
 * Returns the policy setting for a finding's rule. If several settings apply, the first of these is used: the setting
 * for an ID, for an alias, for a longer prefix, for a shorter prefix.
 */
function settingFor(
  { id, aliases }: Pick<Finding, 'id' | 'aliases'>,
  settings: ReadonlyMap<string, Setting>,
): Setting | undefined {
  if (settings.size === 0) return undefined;
  for (const name of [id, ...aliases]) {
    const setting = settings.get(name.toLowerCase());
    if (setting !== undefined) return setting;
  }
  const parts = id.toLowerCase().split('/');
  for (let length = parts.length - 1; length >= 0; length -= 1) {
    const setting = settings.get([...parts.slice(0, length), '*'].join('/'));
    if (setting !== undefined) return setting;
  }
  return undefined;
}
