/**
 * Reads SARIF 2.1.0, which many tools write. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { DataError } from '../errors/errors.ts';
import { decode } from '../json/decode.ts';
import { choice, count, flag, list, nullable, object, text } from '../json/define-schema.ts';
import { asArray, asObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { Infer } from '../json/schema.ts';
import type { FindingKind } from '../model/finding.ts';
import { type Rating, severityOfScore } from '../scan/severity.ts';
import { isMalware } from '../scan/vulnerability-ids.ts';
import type { ReportedFinding, ReportedPackage, ScannerResults } from './reported.ts';
import { digestsIn, idSchema, linkIn, locationAt, titleOf } from './reported-text.ts';
import { overriddenRules } from './sarif-overrides.ts';

/**
 * Matches the ID of a vulnerability at the start of a rule ID, such as `CVE-2021-44906` in `CVE-2021-44906-minimist`.
 */
const VULNERABILITY =
  /^(?:CVE-\d{4}-\d{4,}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:MAL|PYSEC|GO|RUSTSEC|OSV|DSA|DLA|USN|ALAS2?|RHSA|ELSA|SNYK)-[\w.-]*\d)/i;

const messageSchema = object({ text: nullable(text) });
const notificationSchema = object({ level: nullable(text), message: nullable(messageSchema) });

const invocationSchema = object({
  executionSuccessful: nullable(flag),
  toolExecutionNotifications: nullable(list(notificationSchema)),
  toolConfigurationNotifications: nullable(list(notificationSchema)),
});

const ruleSchema = object({
  id: nullable(text),
  shortDescription: nullable(messageSchema),
  helpUri: nullable(text),
  defaultConfiguration: nullable(object({ level: nullable(text) })),
});

const locationSchema = object({
  physicalLocation: nullable(
    object({
      artifactLocation: nullable(object({ uri: nullable(text) })),
      region: nullable(object({ startLine: nullable(count) })),
    }),
  ),
});

const resultSchema = object({
  ruleId: nullable(idSchema),
  rule: nullable(
    object({
      id: nullable(idSchema),
      index: nullable(count),
      /** The plug-in that defines the rule. Absent if the tool itself defines it. */
      toolComponent: nullable(object({ index: nullable(count) })),
    }),
  ),
  ruleIndex: nullable(count),
  kind: nullable(choice(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'])),
  level: nullable(choice(['none', 'note', 'warning', 'error'])),
  baselineState: nullable(text),
  message: nullable(messageSchema),
  locations: nullable(list(locationSchema)),
});

type Result = Infer<typeof resultSchema>;

interface ReportedRule extends Infer<typeof ruleSchema> {
  readonly properties: JsonObject;
}

interface Rules {
  /** Rules that the tool itself defines, in the order of their indexes. */
  readonly own: readonly ReportedRule[];
  /** Rules from each plug-in, in the order of their indexes. */
  readonly others: readonly (readonly ReportedRule[])[];
  /** Rules from the tool and its plug-ins, by ID. */
  readonly byId: ReadonlyMap<string | undefined, ReportedRule>;
  /** Levels that the user of the tool set for rules, by ID. */
  readonly levels: ReadonlyMap<string | undefined, string | undefined>;
}

/**
 * Returns the results from all runs in a SARIF log.
 *
 * @throws {DataError} if a run failed, has no results, or stores its results in another file.
 */
export function readSarif(value: unknown, path: string): readonly ScannerResults[] {
  const log = asObject(value, '$');
  const version = stringAt(log, 'version') ?? 'unknown';
  if (version !== '2.1.0') {
    const message = `the SARIF version is ${version}, but only 2.1.0 is supported`;
    throw new DataError('unsupported-version', message, { path });
  }
  if (log['inlineExternalProperties'] !== undefined) {
    const message = 'the SARIF file stores part of its results outside its runs';
    throw new DataError('unreadable', message, { path });
  }
  const runs = asArray(log['runs'], '$.runs');
  if (runs.length === 0) throw new DataError('unreadable', 'the SARIF file has no runs', { path });
  return runs.map((run, index) => readRun(asObject(run, `$.runs[${index}]`), index, path));
}

function readRun(run: JsonObject, index: number, path: string): ScannerResults {
  const where = `$.runs[${index}]`;
  const parts = asObject(run['tool'], `${where}.tool`);
  const driver = asObject(parts['driver'], `${where}.tool.driver`);
  const tool = titleOf(stringAt(driver, 'name'), 'unknown tool');
  refuseFailure(run, tool, path);
  const results = decode(list(resultSchema), asArray(run['results'], `${where}.results`));
  const raw = asArray(run['results'], `${where}.results`);
  const defined = rulesOf(driver, asArray(parts['extensions'] ?? [], `${where}.tool.extensions`));
  const ids = [defined.own, ...defined.others].map((some) => some.map(({ id }) => id));
  const overridden = overriddenRules(run, ids);
  const rulesOff = overridden.flatMap(({ id, isOff }) => (isOff ? [id ?? 'unknown-rule'] : []));
  const ignored = rulesOff.find((id) => VULNERABILITY.test(id));
  if (ignored !== undefined) {
    throw new DataError('unreadable', `${tool} was told to ignore ${titleOf(ignored, 'a rule')}`, {
      path,
    });
  }
  const levels = new Map(overridden.map(({ id, level }) => [id, level]));
  const counted = results.map((result, at) => ({ result, raw: asObject(raw[at], where) }));
  return {
    tool,
    target: targetOf(objectAt(run, 'properties')),
    findings: counted
      .filter(({ result }) => isFinding(result))
      .flatMap((each) => findingsOf(each, { ...defined, levels })),
    ...(rulesOff.length === 0 ? {} : { rulesOff: [...new Set(rulesOff)] }),
  };
}

function refuseFailure(run: JsonObject, tool: string, path: string): void {
  if (objectAt(run, 'externalPropertyFileReferences') !== undefined) {
    const message = `${tool} stores part of its results in other files`;
    throw new DataError('unreadable', message, { path });
  }
  const invocations = decode(list(invocationSchema), run['invocations'] ?? []);
  for (const invocation of invocations) {
    const { toolExecutionNotifications = [], toolConfigurationNotifications = [] } = invocation;
    const failed = [...toolExecutionNotifications, ...toolConfigurationNotifications].find(
      ({ level }) => level === 'error',
    );
    if (invocation.executionSuccessful !== false && failed === undefined) continue;
    const why = titleOf(failed?.message?.text, 'no reason given');
    throw new DataError('unreadable', `${tool} failed: ${why}`, { path });
  }
}

function rulesOf(driver: JsonObject, extensions: readonly unknown[]): Omit<Rules, 'levels'> {
  const [own = [], ...others] = [driver, ...extensions].map((part) =>
    asArray(asObject(part, '$.extensions')['rules'] ?? [], '$.rules').map(ruleOf),
  );
  return { own, others, byId: new Map([...others.flat(), ...own].map((rule) => [rule.id, rule])) };
}

/**
 * Returns the ID and the rule for a result. The rule is the one at `ruleIndex`. If the ID of this rule contradicts the
 * result, the rule is the one whose ID is in the result.
 */
function ruleFor({ ruleId, ruleIndex, rule }: Result, { own, others, byId }: Rules) {
  const component = rule?.toolComponent;
  const list = component === undefined ? own : (others[component.index ?? -1] ?? []);
  const indexed = list[(component === undefined ? ruleIndex : undefined) ?? rule?.index ?? -1];
  const id = ruleId ?? rule?.id ?? indexed?.id;
  const agrees = indexed?.id === id || id?.startsWith(`${indexed?.id}/`) === true;
  return { id: id ?? 'unknown-rule', rule: agrees ? indexed : ruleById(id ?? '', byId) };
}

/**
 * Returns the rule with the given ID. If no rule has this ID, returns the rule whose ID is the start of it: `a/b` is
 * part of the rule `a`.
 */
function ruleById(id: string, byId: Rules['byId']): ReportedRule | undefined {
  const known = byId.get(id);
  const end = id.lastIndexOf('/');
  return known ?? (end === -1 ? undefined : ruleById(id.slice(0, end), byId));
}

function ruleOf(value: unknown): ReportedRule {
  const properties = objectAt(asObject(value, '$.rules'), 'properties') ?? {};
  return { ...decode(ruleSchema, value), properties };
}

/** Returns the scanned image. Only Trivy describes it, in the run properties. */
function targetOf(properties: JsonObject | undefined): ScannerResults['target'] {
  const imageId = properties && stringAt(properties, 'imageID');
  const digests = properties?.['repoDigests'];
  if (imageId === undefined && digests === undefined) return undefined;
  const repoDigests = Array.isArray(digests) ? digests.map(String) : [];
  return { isImage: true, digests: digestsIn([imageId, ...repoDigests]) };
}

function isFinding({ kind = 'fail', baselineState }: Result): boolean {
  const isProblem = kind === 'fail' || kind === 'review' || kind === 'open';
  return isProblem && baselineState !== 'absent';
}

/** Returns one finding for each package in a result. If the result does not name packages, returns a single finding. */
function findingsOf(
  { result, raw }: { readonly result: Result; readonly raw: JsonObject },
  rules: Rules,
): readonly ReportedFinding[] {
  const { id: ruleId, rule: own } = ruleFor(result, rules);
  const id = VULNERABILITY.exec(ruleId)?.[0] ?? ruleId;
  const packages = packagesIn(objectAt(raw, 'properties')) ?? packagesIn(own?.properties);
  const { artifactLocation, region } = result.locations?.[0]?.physicalLocation ?? {};
  const finding = {
    kind: kindOf(ruleId, own),
    ids: [id],
    rating: ratingOf(
      { level: result.level ?? rules.levels.get(ruleId) },
      own,
      objectAt(raw, 'properties'),
    ),
    title: titleOf(own?.shortDescription?.text ?? result.message?.text, id),
    fixed: [],
    url: linkIn(own?.helpUri),
    location: locationAt(artifactLocation?.uri, region?.startLine),
  };
  return packages === undefined
    ? [finding]
    : packages.map((about) => ({ ...finding, package: about }));
}

function kindOf(ruleId: string, rule: ReportedRule | undefined): FindingKind {
  if (isMalware([ruleId])) return 'malware';
  if (VULNERABILITY.test(ruleId)) return 'vulnerability';
  const tags = rule?.properties['tags'];
  const isSecret = Array.isArray(tags) && tags.some((tag) => /^secrets?$/i.test(String(tag)));
  return isSecret ? 'secret' : 'misconfiguration';
}

/** Returns the rating of a result. As on GitHub, the score in `security-severity` takes precedence over the level. */
function ratingOf(
  { level }: { readonly level?: string | undefined },
  rule: ReportedRule | undefined,
  properties: JsonObject = {},
): Rating {
  const stated = properties['security-severity'] ?? rule?.properties['security-severity'];
  const score = Number.parseFloat(String(stated));
  if (score >= 0 && score <= 10) return { severity: severityOfScore(score), score };
  if (String(stated ?? '').trim() !== '') return { severity: 'unknown' };
  switch (level ?? rule?.defaultConfiguration?.level ?? 'warning') {
    case 'error':
      return { severity: 'high' };
    case 'note':
      return { severity: 'low' };
    case 'warning':
      return { severity: 'medium' };
    default:
      return { severity: 'unknown' };
  }
}

/**
 * Returns the packages in a result. Docker Scout and Grype name them in the property `purls`, and other tools in
 * `purl`.
 */
function packagesIn(properties: JsonObject | undefined): readonly ReportedPackage[] | undefined {
  const { purls, purl } = properties ?? {};
  const texts: readonly unknown[] = Array.isArray(purls) ? purls : [purl];
  const packages = texts.flatMap((text) =>
    typeof text === 'string' ? [{ purl: text, name: text, version: '' }] : [],
  );
  return packages.length === 0 ? undefined : packages;
}
