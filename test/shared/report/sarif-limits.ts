import type { Log } from 'sarif';

/** Returns the violations of the limits of GitHub code scanning. An empty list means that the log can be uploaded. */
export function brokenSarifLimits(log: Log): readonly string[] {
  return [
    ...(log.version === '2.1.0' ? [] : ['version']),
    ...(log.runs.length <= 20 ? [] : ['more than 20 runs']),
    ...log.runs.flatMap((run) => [
      ...((run.results?.length ?? 0) <= 25_000 ? [] : ['more than 25,000 results']),
      ...(/[^/]\/$/.test(run.automationDetails?.id ?? '') ? [] : ['no category']),
      ...(run.tool.driver.rules ?? []).flatMap(brokenRule),
      ...(run.results ?? []).flatMap((result) => brokenResult(result, run)),
    ]),
  ];
}

type Run = Log['runs'][number];
type Rule = NonNullable<Run['tool']['driver']['rules']>[number];
type Result = NonNullable<Run['results']>[number];

function brokenRule(rule: Rule): readonly string[] {
  const tags: unknown = rule.properties?.['tags'];
  const isTagged =
    Array.isArray(tags) &&
    tags.includes('security') &&
    tags.length <= 10 &&
    new Set(tags).size === tags.length;
  const short = rule.shortDescription?.text.length ?? 0;
  const full = rule.fullDescription?.text.length ?? 0;
  return [
    ...(short > 0 && short <= 1_024 ? [] : [`short description of ${rule.id}`]),
    ...(full > 0 && full <= 1_024 ? [] : [`full description of ${rule.id}`]),
    ...((rule.name ?? '').length <= 255 ? [] : [`name of ${rule.id}`]),
    ...((rule.help?.markdown ?? '') === '' ? [`Markdown help of ${rule.id}`] : []),
    ...((rule.help?.text ?? '') === '' ? [`help of ${rule.id}`] : []),
    ...(isTagged ? [] : [`tags of ${rule.id}`]),
  ];
}

function brokenResult(result: Result, run: Run): readonly string[] {
  const place = result.locations?.[0]?.physicalLocation;
  const uri = place?.artifactLocation?.uri ?? '';
  const isRelative = uri !== '' && !/^[a-z][a-z0-9+.-]*:|^\/|(^|\/)\.\.(\/|$)/i.test(uri);
  const isRule = run.tool.driver.rules?.[result.ruleIndex ?? -1]?.id === result.ruleId;
  return [
    ...(isRelative ? [] : [`location ${uri}`]),
    ...(Object.values(place?.region ?? {}).every((value) => Number.isInteger(value) && value >= 1)
      ? []
      : ['lines and columns']),
    ...((result.message.text ?? '') === '' ? ['message'] : []),
    ...(result.partialFingerprints?.['primaryLocationLineHash'] === undefined
      ? ['fingerprint']
      : []),
    ...(isRule ? [] : [`rule of ${result.ruleId}`]),
  ];
}
