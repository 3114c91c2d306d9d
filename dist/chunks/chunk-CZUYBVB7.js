import {
  mergePackages,
  readParsedDocument
} from "./chunk-H3EUZ3BA.js";
import {
  decideVerification,
  evidenceSource,
  newestOf,
  openConditions,
  trustedSigners,
  verifyWithRoots,
  whyNotMet
} from "./chunk-ZLE3INDW.js";
import {
  evidenceTypes,
  identityBeside,
  isPredicateOf,
  listEvidence,
  mapConcurrently,
  namedSigners,
  openImageSubject,
  registryLogin,
  requireUsable,
  rootChoice,
  runRepository,
  signerChoice,
  subjectOf,
  withEvidenceElsewhere
} from "./chunk-N4YOXMZD.js";
import {
  DataError,
  RemoteError,
  TrustError,
  UserError
} from "./chunk-JTYIUYNF.js";

// actions/scan/attested-policy.ts
var SBOM_TYPES = evidenceTypes("sbom") ?? [];
function sbomPolicy(inputs, source, run) {
  requireUsable(source);
  const file = source.file.verify;
  const own = namedSigners(signerChoice(inputs), run);
  const fromFile = (file?.identities ?? []).map((identity) => identityBeside(identity, source));
  const signers = own.length > 0 ? own : fromFile;
  if (signers.length === 0) throw noIdentity();
  const fileRules = (file?.evidence ?? []).filter(isAboutSbom);
  const isEnough = own.length === 0 && fileRules.length > 0;
  const ownRule = ruleBy(signers.map(({ name }) => name));
  return {
    identities: [...fromFile, ...own],
    evidence: isEnough ? fileRules : [...fileRules, ownRule]
  };
}
function isAboutSbom({ types }) {
  return types.length > 0 && types.every((type) => SBOM_TYPES.some((sbom) => isPredicateOf(type, sbom)));
}
function ruleBy(signedBy) {
  return { name: "sbom", types: SBOM_TYPES, signedBy, signers: 1, conditions: [] };
}
function noIdentity() {
  return new UserError(
    "input-missing",
    "No trusted identity is configured for the attested SBOMs.",
    "Set `certificate-identity`, or add identities to the `verify:` section of `.assay.yml`."
  );
}

// actions/scan/attested-sbom.ts
async function attestedImage(image, by) {
  let digest;
  try {
    const { subject, place } = await targetOf(image, by);
    digest = subject.digest;
    const [candidates, { expectation, sigstores }] = await Promise.all([
      by.evidenceOf({ subject, ...place !== void 0 && { place } }),
      by.signers()
    ]);
    const verification = await verifyWithRoots(candidates, subject, expectation, sigstores);
    const { reasons } = await decideVerification(verification, by.policy, by.now, by.judge);
    if (reasons.length > 0) return { image, digest, evidence: [], reasons: reasons.map(asError) };
    const evidence = await newestSboms(verification, by);
    const inventories = evidence.map(
      ({ predicate, origin }) => readParsedDocument(predicate, origin)
    );
    const inventory = inventoryOf(image, digest, inventories);
    return { image, digest, evidence, inventory, reasons: [] };
  } catch (error) {
    return { image, digest, evidence: [], reasons: [reasonFor(error)] };
  }
}
async function targetOf(image, { login, machine, evidenceRepository }) {
  const opened = subjectOf(await openImageSubject(image, login, machine));
  const [target = opened] = withEvidenceElsewhere([opened], evidenceRepository, login, machine);
  return target;
}
function asError(reason) {
  return { ...reason, rule: "attested-sbom", outcome: "error" };
}
function reasonFor(error) {
  const isAbout = error instanceof DataError || error instanceof RemoteError || error instanceof TrustError || error instanceof UserError;
  if (!isAbout) throw error;
  const fix = "fix" in error && error.fix !== "" ? ` Fix: ${error.fix}` : "";
  const message = `${error.message}${fix}`;
  return { rule: "attested-sbom", outcome: "error", message, findings: [] };
}
async function newestSboms({ subject, verified }, { policy, now, judge }) {
  const context = { subject, now, vex: [], unmetCondition: judge };
  const valid = [];
  for (const evidence of verified) {
    const isSbom = SBOM_TYPES.some((type) => isPredicateOf(evidence.predicateType, type));
    if (!isSbom) continue;
    const unmet = await Promise.all(
      policy.evidence.map((rule) => whyNotMet(evidence, rule, context))
    );
    if (unmet.some((each) => each === void 0)) valid.push(evidence);
  }
  const byType = Map.groupBy(valid, ({ predicateType }) => predicateType);
  return [...byType.values()].flatMap((own) => newestOf(own, ({ signedAt }) => signedAt));
}
function inventoryOf(image, digest, inventories) {
  const [first] = inventories;
  if (first === void 0) throw new Error("an SBOM met the policy but was not found");
  const contained = mergePackages(inventories.flatMap((each) => each.contained ?? []));
  return {
    ...first,
    source: { kind: "image", name: image, digest },
    packages: mergePackages(inventories.flatMap((each) => each.packages)),
    ...contained.length > 0 && { contained },
    problems: inventories.flatMap(({ problems }) => problems),
    files: inventories.flatMap(({ files }) => files)
  };
}

// actions/scan/verified-images.ts
var CONCURRENCY = 8;
async function verifiedImages(names, inputs, rules, host) {
  const run = runRepository(host);
  const policy = sbomPolicy(inputs, rules.source, run);
  const places = {
    bundles: [],
    isWithGitHub: inputs.github,
    list: ({ store, subject }) => listEvidence(store, subject.digest)
  };
  const evidenceOf = await evidenceSource(places, policy, run);
  const conditions = await openConditions(policy);
  let opened;
  const by = {
    policy,
    evidenceOf,
    judge: conditions.judge,
    // The trust roots are loaded once, while the registry handles the first requests.
    signers: () => opened ??= trustedSigners(policy, rootChoice(inputs), signerChoice(inputs), run),
    now: host.now(),
    login: registryLogin(inputs),
    evidenceRepository: inputs["evidence-repository"],
    machine: host
  };
  let done = 0;
  try {
    return await mapConcurrently(names, CONCURRENCY, async (name) => {
      const image = await attestedImage(name, by);
      host.progress(`Verified the SBOMs of ${++done} of ${names.length} images`);
      return image;
    });
  } finally {
    conditions.close();
  }
}

export {
  verifiedImages
};
