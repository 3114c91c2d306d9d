import {
	AUDIT_FAIL_ON,
	CHOSEN_PROFILES,
	DECISION_KIND,
	FAIL_ON,
	FINDINGS_KIND,
	SCOPES,
	SEVERITIES,
	VERIFICATION_KIND,
	WORKFLOW_ISSUER,
	baseFile,
	checked,
	choice,
	choice2,
	choices,
	closed,
	code,
	compareText,
	constant,
	count,
	countNoun,
	decidedBy,
	decisionFileSchema,
	declaredPath,
	defineSpec,
	fileOrReference,
	findingsFileSchema,
	flag,
	flag2,
	formed,
	grouped,
	identityPatternProblem,
	inGroup,
	isEnterpriseServer,
	isObject,
	isPackageRule,
	keyInputs,
	knownIfEmpty,
	lines,
	list,
	locationText,
	locationUrl,
	map,
	movedSigningInputs,
	nearest,
	note,
	nullable,
	object,
	optional,
	optionalFlag,
	outputInputs,
	parseImageSource,
	parseJson,
	path,
	pathBelow,
	paths,
	problemSchema,
	proposalFor,
	readHead,
	readIndex,
	readSmallGitFile,
	readingBase,
	registryInputs,
	renamedSubjectInputs,
	repositoryPath,
	request,
	satisfying,
	secret,
	shownPath,
	signerInputs,
	signingInputs,
	sourceSchema,
	sourceText,
	storeInputs,
	stringAt,
	subjectInputs,
	subjectSchema,
	terminalOnly,
	text,
	text2,
	text3,
	trustInputs,
	verificationSchema,
	visibleText,
	words,
	workTreesAround
} from "./chunk-PSZKTYL2.js";
import {
	DataError,
	UserError
} from "./chunk-6W7R4ZA7.js";

// shared/github/cache-access.ts
var CACHE_SETTINGS = ["auto", "true", "false"];
var TRUSTED_EVENTS = [
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"release"
];
var MODES = /* @__PURE__ */ new Map([
	["none", { read: false, write: false }],
	["read", { read: true, write: false }],
	["write", { read: true, write: true }],
	["write-only", { read: false, write: true }]
]);
function cacheAccess(env, setting) {
	const isTrusted = TRUSTED_EVENTS.includes(env["GITHUB_EVENT_NAME"] ?? "");
	if (setting === "false" || setting === "auto" && !isTrusted) return NO_CACHE;
	const service = serviceIn(env);
	if (service === void 0) {
		return { ...NO_CACHE, missing: "this runner does not support version 2 of the cache service" };
	}
	const mode = MODES.get((env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase());
	const mayRead = mode?.read !== false;
	const isBranch = (env["GITHUB_REF"] ?? "").startsWith("refs/heads/");
	const maySave = isTrusted && isBranch && mode?.write !== false;
	return mayRead || maySave ? { service, mayRead, maySave } : NO_CACHE;
}
var NO_CACHE = { mayRead: false, maySave: false };
function serviceIn(env) {
	const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
	const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	const isThere = url && token && env["ACTIONS_CACHE_SERVICE_V2"] && !isEnterpriseServer(server);
	return isThere ? { url, token } : void 0;
}

// shared/flows/inventory/inputs.ts
var sourceInputs = {
	path: path({
		help: "Directory or file to read, such as `services/api/go.mod`. Default: the whole workspace, unless an input names another source. In a directory, Assay skips and lists untracked files that git ignores. To include such files, set `include-ignored: true`, or add a rule such as `!target/` to `.assayignore`."
	}),
	"include-ignored": flag({
		group: "expert",
		help: "Also read files that git ignores, such as build output. Assay still skips untracked files that `.assayignore` excludes."
	}),
	image: knownIfEmpty(
		text({
			help: "Image to read, in one of these forms: `registry/name:tag@digest`, `oci:DIR[:TAG]`, `oci-archive:FILE`, `docker-archive:FILE` or `docker:NAME`."
		})
	),
	sbom: knownIfEmpty(
		path({
			help: "SBOM file to read, in CycloneDX format (JSON or XML) or SPDX format (JSON, JSON-LD or tag-value)."
		})
	),
	platforms: lines({
		commas: true,
		default: "all",
		help: "Platforms to read from a multi-platform image: `all`, or a list such as `linux/amd64,linux/arm64`."
	}),
	cache: choice(CACHE_SETTINGS, {
		group: "expert",
		default: "auto",
		help: "Use of the GitHub Actions cache for the contents of image layers. With the cache, later runs read only changed layers. `auto` uses the cache in runs for branches and tags, unless `cache-dir` is set. `true` also reads the cache in pull requests. `false` does not use the cache. Only runs for branches save to the cache. The cache also keeps advisories from a bucket for one day."
	}),
	"cache-dir": path({
		group: "expert",
		help: "Folder in which Assay keeps the contents of image layers between runs. Use this input in a terminal or on a self-hosted runner."
	}),
	"registry-mirrors": lines({
		group: "registry",
		help: "Registry mirrors, such as `docker.io=mirror.gcr.io`, that Assay tries before the registry itself. For a tag, Assay uses the digest that the mirror returns. Assay checks all content against the digest."
	}),
	resolve: lines({
		group: "expert",
		help: "Maven repositories from which Assay reads the parents, imported poms and transitive dependencies of `pom.xml` files: `none`, `local`, or https URLs, one per line. `local` means `~/.m2/repository`. Assay also reads this folder before the URLs. Assay never contacts repositories that the scanned files name. Default: `https://repo1.maven.org/maven2`, or `local` if `advisories` is a folder."
	}),
	"base-image": text({
		group: "expert",
		help: "Base image from which `image` was built, with the digest of the base image. Default: Assay detects the base image from annotations, labels and build provenance."
	})
};
var KNOWN_IF_EMPTY = ["image", "sbom", "attested-images"];
var renamedInputs = { platform: "platforms", token: "github-token" };
function withPath(inputs, { workspace, env }) {
	const { path: path2, image, sbom } = inputs;
	if ([path2, image, sbom].some((source) => source !== void 0)) return inputs;
	const empty = KNOWN_IF_EMPTY.find((name) => env[`INPUT_${name.toUpperCase()}`]?.trim() === "");
	if (empty === void 0) return { ...inputs, path: workspace };
	throw new UserError(
		"input-missing",
		`The input \`${empty}\` is empty.`,
		`Set \`${empty}\` to a value. To read the whole workspace, set \`path: .\`.`
	);
}
var ALL_PLATFORMS = "all";
function sourceChoice(inputs) {
	const { path: path2, image, sbom, platforms } = inputs;
	const isEvery = platforms.length === 0 || platforms.includes(ALL_PLATFORMS);
	return {
		path: path2,
		image,
		sbom,
		isWithIgnored: inputs["include-ignored"],
		platforms: isEvery ? void 0 : platforms,
		baseImage: inputs["base-image"],
		mirrors: inputs["registry-mirrors"],
		cache: { setting: inputs.cache, folder: inputs["cache-dir"] },
		resolve: {
			stated: inputs.resolve,
			isOffline: inputs.advisories !== void 0 && !inputs.advisories.includes("://")
		}
	};
}

// shared/sbom/format.ts
var CYCLONEDX_VERSIONS = ["1.4", "1.5", "1.6", "1.7"];
var DEFAULT_CYCLONEDX = "1.6";
var DOCUMENT_FORMATS = [
	"cyclonedx-json",
	"cyclonedx-json@1.4",
	"cyclonedx-json@1.5",
	"cyclonedx-json@1.6",
	"cyclonedx-json@1.7",
	"cyclonedx-xml",
	"cyclonedx-xml@1.4",
	"cyclonedx-xml@1.5",
	"cyclonedx-xml@1.6",
	"cyclonedx-xml@1.7",
	"spdx-json",
	"spdx-json@2.3",
	"spdx-json@3.0.1",
	"spdx-tag-value",
	"spdx-tag-value@2.3"
];
function describeFormat(format) {
	const [name, stated] = format.split("@", 2);
	const version = CYCLONEDX_VERSIONS.find((known) => known === stated) ?? DEFAULT_CYCLONEDX;
	switch (name) {
		case "cyclonedx-json":
			return { standard: "cyclonedx", syntax: "json", version };
		case "cyclonedx-xml":
			return { standard: "cyclonedx", syntax: "xml", version };
		case "spdx-tag-value":
			return { standard: "spdx", syntax: "tag-value", version: "2.3" };
		default:
			return stated === "3.0.1" ? { standard: "spdx", syntax: "json-ld", version: "3.0.1" } : { standard: "spdx", syntax: "json", version: "2.3" };
	}
}
function distinctFormats(formats) {
	const seen = /* @__PURE__ */ new Map();
	for (const format of formats) {
		const key = Object.values(describeFormat(format)).join(" ");
		if (!seen.has(key)) seen.set(key, format);
	}
	return [...seen.values()];
}
function documentFileNames(formats, label) {
	const stem = label === void 0 ? "bom" : `bom.${label}`;
	const endings = formats.map((format) => endingOf(describeFormat(format)));
	return new Map(
		formats.map((format, index) => {
			const ending = endings[index] ?? "";
			const isShared = endings.filter((other) => other === ending).length > 1;
			const version = isShared ? `-${describeFormat(format).version}` : "";
			return [format, `${stem}${version}.${ending}`];
		})
	);
}
function endingOf(format) {
	switch (format.syntax) {
		case "json":
			return format.standard === "cyclonedx" ? "cdx.json" : "spdx.json";
		case "xml":
			return "cdx.xml";
		case "tag-value":
			return "spdx";
		case "json-ld":
			return "spdx3.json";
	}
}

// shared/flows/comparison/inputs.ts
var baseInputs = {
	"github-token": secret({
		group: "expert",
		default: `\${{ github.token }}`,
		env: "GITHUB_TOKEN",
		help: "Token for reading the policy and the ignore files of the base branch through GitHub’s API. Assay uses the token only if the checkout does not contain the base (`fetch-depth: 1`)."
	})
};
var compareInputs = {
	"compare-to": text({
		default: "auto",
		help: "Base with which the scan is compared. For `path`, `auto` means the base of the pull request or of the merge queue entry. You can also name a branch, tag or commit for `path`, `image:NAME` for `image`, or `sbom:FILE`. With `none`, the scan is compared with no base. With a base, only new findings count unless `scope` is `all`."
	})
};

// actions/audit/spec.ts
var spec = defineSpec({
	name: "audit",
	title: "Assay Audit",
	description: "Finds misconfigurations and secrets in the files of a repository or an image, and applies your policy.",
	inputs: {
		path: sourceInputs.path,
		"include-ignored": sourceInputs["include-ignored"],
		image: sourceInputs.image,
		platforms: sourceInputs.platforms,
		"base-image": sourceInputs["base-image"],
		"compare-to": text({
			default: "auto",
			help: "Image with which the audited image is compared, in the form `image:NAME`. Only findings that this image does not have count then, unless `scope` is `all`. With `auto`, a folder is compared with the base of the pull request, and an image is not compared."
		}),
		cache: sourceInputs.cache,
		"cache-dir": sourceInputs["cache-dir"],
		"registry-mirrors": sourceInputs["registry-mirrors"],
		profile: choice(CHOSEN_PROFILES, {
			help: "Rules to apply. `essential` reports dangers that somebody wrote. `hardened` also reports hardening that is absent. `all` also reports style and reliability. Default: the value in the policy file, otherwise `essential`."
		}),
		"fail-on": choice(AUDIT_FAIL_ON, {
			help: "Lowest severity that makes the audit fail. With every value except `never`, secrets and critical misconfigurations that a pull request adds also make the audit fail. With `new`, only these make it fail. Default: the value in the policy file, otherwise `high`."
		}),
		scope: choice(SCOPES, {
			help: "Findings that count: `all` findings, or only `new` findings, which are not in the base branch. `auto` means `new` in pull requests and merge queues, and `all` in other runs. Default: the value in the policy file, otherwise `auto`."
		}),
		history: text({
			help: "Range of commits in which to search for secrets that later commits removed: `origin/main..HEAD`, a commit or branch after which the range begins, or `all`. The clone must contain these commits (`fetch-depth: 0`)."
		}),
		policy: fileOrReference({
			help: "Policy file. In pull requests and merge queues, Assay reads a file in this repository from the base branch. If an input and the file set different values, the stricter value applies. Default: `.assay.yml` in the workspace, if this file exists."
		}),
		empty: choice(["error", "allow"], {
			group: "expert",
			default: "error",
			help: "Treatment of a folder without a file that a rule covers. With `error`, the decision is `error`."
		}),
		annotations: flag({
			default: "true",
			help: "Annotate the lines that contain the most severe findings."
		}),
		suggest: flag({
			help: "In pull requests, suggest changes that correct findings, as one review with at most 20 suggestions. Assay suggests changes only for lines in the diff, and never makes a suggestion twice. GitHub marks a suggestion as outdated after its lines change."
		}),
		oscal: flag({
			group: "expert",
			help: "Also write `coverage.oscal.json`, the coverage of controls as assessment results of OSCAL."
		}),
		"sarif-category": text({
			group: "expert",
			help: "Category of the SARIF file. You need this input only if you upload the file yourself, and if two jobs audit the same folder. Default: a category for each folder."
		}),
		fix: terminalOnly(
			flag({
				help: "Make the changes that do not alter what a file does, and show them. Assay refuses files with uncommitted changes."
			})
		),
		"dry-run": terminalOnly(flag({ help: "With `fix`, show the changes without changing files." })),
		force: terminalOnly(
			flag({
				group: "expert",
				help: "With `fix`, also edit files with uncommitted changes, and files outside a git repository."
			})
		),
		"write-baseline": terminalOnly(
			flag({
				help: "Write all findings to `.assay-baseline.json`. Findings in this file no longer count."
			})
		),
		...registryInputs,
		"github-token": {
			...baseInputs["github-token"],
			help: "Token for suggesting changes, and for reading the policy and the ignore files of the base branch if the checkout does not contain the base (`fetch-depth: 1`)."
		},
		...outputInputs
	},
	outputs: {
		decision: {
			help: "Decision of the audit: `pass`, `fail` or `error`. `error` means that Assay could not read a file."
		},
		complete: {
			help: "`true` if the audit could read all files, otherwise `false`. This output does not depend on the decision."
		},
		summary: {
			help: "Result of the audit in one sentence, including the number of checked files."
		},
		findings: { help: "Path of `findings.json`." },
		"decision-file": { help: "Path of `decision.json`, which lists the reasons for the decision." },
		sarif: { help: "Path of `results.sarif`, for code scanning." },
		coverage: {
			help: "Path of `coverage.json`, which lists the controls of public frameworks with their status."
		},
		misconfigurations: { help: "Number of misconfigurations that are not suppressed." },
		secrets: { help: "Number of secrets that are not suppressed." },
		new: {
			help: "Number of findings that the base does not have. Empty if there is no base to compare with."
		}
	},
	permissions: [
		{ permission: "contents", access: "read", why: "To check out the repository." },
		{
			permission: "pull-requests",
			access: "write",
			why: "To suggest changes on pull requests (`suggest: true`)."
		}
	],
	branding: { icon: "shield", color: "blue" },
	terminal: {
		target: "path",
		formats: ["json", "sarif", "html"],
		examples: [
			["audit .", "Audit the current directory."],
			["audit Dockerfile --profile hardened", "Audit one file with more rules."],
			["audit ghcr.io/o/r:1.2", "Audit an image with all its layers."],
			["audit . --fix --dry-run", "Show the changes that correct findings."],
			["audit . --write-baseline", "Accept the findings that exist today."],
			["audit . -o sarif=results.sarif", "Also write a SARIF file."]
		]
	}
});

// actions/report/spec.ts
var spec2 = defineSpec({
	name: "report",
	title: "Assay Report",
	description: "Reports the results of earlier steps in a job summary, in a pull request comment, and on an HTML page.",
	inputs: {
		from: path({
			help: "Folder that contains the results of earlier steps. Default: the folder that all steps of the job share."
		}),
		summary: flag({ default: "true", help: "Write the job summary." }),
		comment: choice(["on-change", "on-findings", "always", "never"], {
			default: "on-change",
			help: "Pull request comment: `on-change` writes a comment if the decision is not `pass`, or if the pull request changes findings, packages or the policy. `on-findings` writes a comment only if the decision is not `pass`. `always` writes a comment, and `never` writes no comment. Except with `never`, Assay updates an existing comment."
		}),
		"comment-key": text({
			group: "expert",
			help: "Key that identifies the comment. Reports with the same key share one comment. Default: a key for each combination of workflow, job, matrix leg and target."
		}),
		matrix: text({
			group: "expert",
			default: `\${{ toJSON(matrix) }}`,
			help: "Matrix values of the job. Assay uses these values in the name of the job in the comment, and in the default `comment-key`. Do not set this input."
		}),
		"upload-artifact": flag({
			default: "true",
			help: "Upload the HTML report as an artifact of the run, and link it in the comment and the summary."
		}),
		"upload-sarif": flag({ help: "Upload the findings to code scanning." }),
		"check-run": flag({
			help: "Create a check run with annotations on the scanned commit. GitHub can show the check run under another workflow."
		}),
		formats: choices(["openmetrics", "ecs", "ocsf"], {
			group: "expert",
			help: "Also write the findings and decisions for monitoring systems: `metrics.txt` (`openmetrics`), `findings.ecs.jsonl` (`ecs`, Elastic Common Schema) or `findings.ocsf.jsonl` (`ocsf`, Open Cybersecurity Schema Framework)."
		}),
		release: text({
			group: "expert",
			help: "Tag of a release to which Assay attaches the HTML report and a SARIF file for each scan. The release must exist, and can be a draft. Files of a published release are not replaced."
		}),
		"github-token": secret({
			default: `\${{ github.token }}`,
			env: "GITHUB_TOKEN",
			help: "Token for writing the comment and the check run, and for uploading findings to code scanning."
		}),
		...outputInputs
	},
	renamed: { token: "github-token" },
	outputs: {
		decision: {
			help: "Worst decision of the earlier steps: `pass`, `fail` or `error`. `none` means that no earlier step made a decision. With `fail` or `error`, this step fails too."
		},
		html: { help: "Path of the HTML report." },
		"html-url": { help: "URL of the uploaded HTML report. Empty if the report was not uploaded." },
		markdown: { help: "Path of a Markdown file with the text of the comment." },
		"comment-url": { help: "URL of the comment. Empty if no comment was written." },
		monitoring: { help: "Paths of the files that `formats` requests, one per line." }
	},
	permissions: [
		{
			permission: "pull-requests",
			access: "write",
			why: "To write comments on pull requests."
		},
		{
			permission: "contents",
			access: "write",
			why: "To attach files to a release (`release`)."
		},
		{
			permission: "checks",
			access: "write",
			why: "To create a check run (`check-run: true`)."
		},
		{
			permission: "security-events",
			access: "write",
			why: "To upload findings to code scanning (`upload-sarif: true`)."
		}
	],
	branding: { icon: "message-square", color: "blue" },
	terminal: {
		formats: ["html", "markdown"],
		keepsFiles: ["formats"],
		examples: [
			["report --from out -o html=report.html", "Write a page about earlier results."],
			["report --from out -o markdown", "Print the text of the comment."],
			["report --from out --formats ecs --output-dir logs", "Write one JSON line per finding."]
		]
	}
});

// actions/scan/count-findings.ts
var COUNT_OUTPUTS = {
	malware: { help: "Number of malicious packages. `critical` does not include them." },
	critical: { help: "Number of findings with critical severity, without malware." },
	high: { help: "Number of findings with high severity." },
	medium: { help: "Number of findings with medium severity." },
	low: { help: "Number of findings with low severity." },
	none: {
		help: "Number of findings that are rated as harmless in their advisory (severity `none`)."
	},
	unscored: { help: "Number of findings without a severity score." },
	notices: {
		help: "Number of notices that describe no vulnerability, for example about unmaintained packages."
	}
};
var FINDING_OUTPUTS = {
	new: {
		help: "Number of findings that are not in the base. Empty if the scan was not compared with a base."
	},
	fixed: {
		help: "Number of findings in the base that this scan no longer found. Empty if the scan was not compared with a base."
	},
	total: {
		help: "Number of findings that no exception covers. It is the sum of the eight counts that follow."
	},
	...COUNT_OUTPUTS,
	suppressed: {
		help: "Number of findings that an exception covers. `total` does not include them."
	},
	digest: {
		help: "Digest of the scanned image (`sha256:…`), or of the index if several platforms were scanned. Empty for other sources."
	}
};
function countFindings(findings) {
	const open = findings.filter(({ suppression }) => suppression === void 0);
	const byOutput = Map.groupBy(open, countOutput);
	return new Map([
		...Object.keys(COUNT_OUTPUTS).map((name) => [name, 0]),
		...[...byOutput].map(([name, own]) => [name, own.length]),
		["total", open.length],
		["suppressed", findings.length - open.length]
	]);
}
function countOutput({ kind, severity }) {
	if (kind === "malware") return "malware";
	if (kind === "notice") return "notices";
	return severity === "unknown" ? "unscored" : severity;
}

// actions/scan/spec.ts
var spec3 = defineSpec({
	name: "scan",
	title: "Assay Scan",
	description: "Finds known vulnerabilities and malware in a directory, an image or an SBOM, and applies your policy.",
	inputs: {
		...sourceInputs,
		"attested-images": knownIfEmpty(
			lines({
				help: "Images whose attested SBOMs are scanned, in the form `registry/name:tag@digest`, one per line. A line `file:PATH` names a file with further lines. Assay does not download the images. An accepted identity from the inputs or from the `verify:` section of the policy must have signed the SBOMs."
			})
		),
		...inGroup("signing", {
			...signerInputs,
			...trustInputs,
			"evidence-repository": subjectInputs["evidence-repository"],
			github: flag({ help: "Also read attested SBOMs from GitHub attestations." })
		}),
		advisories: text({
			default: "https://api.osv.dev",
			help: "Source of the advisories: the URL of an OSV API, the URL of the public OSV bucket (`https://osv-vulnerabilities.storage.googleapis.com`), `bucket:` followed by the URL of a mirror of this bucket, or a folder for offline use. The folder must have the layout of the bucket (`<Ecosystem>/all.zip`)."
		}),
		"fail-on": choice(FAIL_ON, {
			help: "Lowest severity that makes the scan fail. With `never`, Assay reports findings, but no finding makes the scan fail. Default: the value in the policy file, otherwise `high`."
		}),
		"only-fixed": optionalFlag({
			help: "Count only findings for which a fixed version exists. Default: the value in the policy file, otherwise `false`."
		}),
		unscored: choice(["fail", "allow"], {
			group: "expert",
			help: "Treatment of findings without a severity score. With `fail`, such a finding makes the scan fail. With `allow`, the scan accepts the finding. Default: the value in the policy file, otherwise `fail`."
		}),
		partial: choice(["error", "allow"], {
			group: "expert",
			help: "Treatment of an incomplete scan, in which something could not be read or checked. With `error`, the decision is `error`. With `allow`, the scan accepts the gaps. Default: the value in the policy file, otherwise `error`."
		}),
		unlocked: choice(["error", "allow"], {
			group: "expert",
			help: "Treatment of a manifest whose dependencies are not all covered by a lockfile. With `error`, the decision is `error`. With `allow`, the scan accepts the manifest. Default: the value in the policy file, otherwise `error`."
		}),
		scope: choice(SCOPES, {
			help: "Findings that count: `all` findings, or only `new` findings, which are not in the base branch. `auto` means `new` in pull requests and merge queues, and `all` in other runs. Malware always counts. Default: the value in the policy file, otherwise `auto`."
		}),
		...compareInputs,
		policy: fileOrReference({
			help: "Policy file with thresholds and exceptions. The file can be in another repository, such as `octo-org/policies/assay.yml@main`. In pull requests and merge queues, Assay reads a file in this repository from the base branch. If an input and the file set different values, the stricter value applies. Default: `.assay.yml` in the workspace, if this file exists."
		}),
		vex: paths({
			help: "VEX documents in OpenVEX, CycloneDX or CSAF format, one path per line. Assay also uses the VEX documents that the policy names. The statements in these documents excuse findings. In pull requests and merge queues, Assay reads a document that git tracks from the base branch."
		}),
		results: paths({
			help: "JSON results of Trivy, Grype, osv-scanner or npm audit, or SARIF files of any tool, one path per line. Assay merges their findings with its own, so that the same policy applies to all of them. A file that cannot be read, describes a failed scan, or is about another image makes the decision `error`."
		}),
		"publication-registries": lines({
			group: "expert",
			help: "Registries from which Assay requests the publication dates of new packages if the policy sets `min-age-days`, one per line, such as `npm=https://npm.example`. With `none`, Assay sends no requests. Default: the public registries of npm, PyPI, crates.io, RubyGems, Maven Central, the Go proxy, NuGet and Packagist."
		}),
		annotations: flag({
			default: "true",
			help: "Annotate the lines that contain the most severe findings."
		}),
		"sarif-category": text({
			group: "expert",
			help: "Category of the SARIF file. You need this input only if you upload the file yourself, and if two jobs scan the same target. Default: a category for each target and platform."
		}),
		fix: terminalOnly(
			flag({
				help: "Edit manifests and lockfiles if the result is certain, and show the changes. Assay runs no package manager, and refuses files with uncommitted changes."
			})
		),
		"dry-run": terminalOnly(flag({ help: "With `fix`, show the changes without changing files." })),
		force: terminalOnly(
			flag({
				group: "expert",
				help: "With `fix`, also edit files with uncommitted changes, and files outside a git repository."
			})
		),
		"npm-registry": terminalOnly(
			text({
				group: "expert",
				help: "URL of the npm registry from which `fix` reads the addresses and digests of packages. Default: the environment variable `npm_config_registry`, otherwise `https://registry.npmjs.org`. Assay ignores the registry that the scanned folder configures."
			})
		),
		...baseInputs,
		...outputInputs,
		...registryInputs
	},
	renamed: renamedInputs,
	outputs: {
		decision: {
			help: "Decision of the scan: `pass`, `fail` or `error`. `error` means that Assay could not read or check something."
		},
		complete: {
			help: "`true` if the scan could read and check everything, otherwise `false`. This output does not depend on the decision."
		},
		summary: {
			help: "Result of the scan in one sentence, including the number of compared packages."
		},
		compared: {
			help: 'Number of compared packages in each ecosystem, as JSON: `[{"ecosystem":"npm","packages":1095}]`.'
		},
		skipped: {
			help: "Number of packages that were not compared because OSV does not cover their ecosystem."
		},
		findings: { help: "Path of `findings.json`." },
		"decision-file": { help: "Path of `decision.json`, which lists the reasons for the decision." },
		openvex: {
			help: "Path of `openvex.json`, with a statement for each exception and for each finding whose vulnerable code is in no program. Empty if there are no such exceptions or findings."
		},
		sarif: { help: "Path of `results.sarif`, for code scanning." },
		"attested-scans": {
			help: "Path of `attested-scans.json`, which contains the result for each image in `attested-images`."
		},
		...FINDING_OUTPUTS
	},
	permissions: [
		{ permission: "contents", access: "read", why: "To check out the repository." },
		{ permission: "packages", access: "read", why: "To read private images on ghcr.io." }
	],
	branding: { icon: "search", color: "blue" },
	terminal: {
		target: "source",
		formats: ["json", "sarif", "html", ...DOCUMENT_FORMATS],
		examples: [
			["scan .", "Scan the current directory."],
			["scan ghcr.io/o/r:1.2", "Scan an image in a registry."],
			["scan docker:app --fail-on critical", "Scan an image in the Docker daemon."],
			["scan bom.cdx.json -o json", "Print the findings in an SBOM as JSON."],
			["scan . -o sarif=results.sarif -o html=report.html", "Also write two files."],
			["scan package-lock.json --advisories osv", "Scan a lockfile offline."],
			["scan . --fix --dry-run", "Show the changes that fix the findings."]
		]
	}
});

// actions/all/moved-inputs.ts
var SOURCE = { actions: ["sbom", "scan"] };
var SIGNING = { actions: ["sign", "attest"] };
var CONFIG = { input: "signing-config", actions: ["sign", "attest"] };
var TRUST = { actions: ["sign", "attest", "verify"] };
var movedInputs = {
	"include-ignored": { key: "scan.include-ignored" },
	cache: SOURCE,
	"cache-dir": SOURCE,
	"registry-mirrors": { key: "scan.registry-mirrors" },
	resolve: { key: "scan.resolve" },
	"base-image": SOURCE,
	format: { actions: ["sbom"] },
	"only-fixed": { key: "scan.only-fixed" },
	unscored: { key: "scan.unscored" },
	partial: { key: "scan.partial" },
	unlocked: { key: "scan.unlocked" },
	vex: { key: "scan.vex" },
	"compare-to": { key: "scan.compare-to" },
	"publication-registries": { key: "scan.publication-registries" },
	annotations: { actions: ["scan"] },
	"sarif-category": { actions: ["scan"] },
	"evidence-repository": TRUST,
	legacy: SIGNING,
	instance: TRUST,
	"trusted-root": TRUST,
	"tuf-url": TRUST,
	"tuf-root": TRUST,
	"allow-public-log": SIGNING,
	"signing-config": SIGNING,
	"fulcio-url": CONFIG,
	"rekor-url": CONFIG,
	"rekor-version": CONFIG,
	"tsa-url": CONFIG,
	"certificate-identity": { actions: ["verify"] },
	summary: { actions: ["report"] },
	"comment-key": { actions: ["report"] },
	"output-dir": { actions: ["sbom", "scan", "report"] }
};

// actions/all/spec.ts
var spec4 = defineSpec({
	name: "all",
	title: "Assay",
	description: "Lists packages, finds vulnerabilities, misconfigurations and secrets, and can also sign, attest and verify images.",
	inputs: {
		path: sourceInputs.path,
		image: sourceInputs.image,
		sbom: sourceInputs.sbom,
		platforms: sourceInputs.platforms,
		advisories: spec3.inputs.advisories,
		"fail-on": spec3.inputs["fail-on"],
		scope: spec3.inputs.scope,
		policy: spec3.inputs.policy,
		audit: flag({
			default: "true",
			help: "Also find misconfigurations and secrets in the files of `path`, or in all layers of `image`. In pull requests, only secrets and critical misconfigurations that the pull request adds make the run fail. Findings in an image make the run fail only if the policy names a base image in `scan.compare-to`, and only if the base does not have them. The section `audit` of the policy file sets stricter rules."
		}),
		suggest: spec.inputs.suggest,
		sign: flag({
			help: "If the scan passes, sign the image, attest its provenance, SBOM and scan results, and verify the evidence."
		}),
		comment: spec2.inputs.comment,
		"upload-artifact": spec2.inputs["upload-artifact"],
		"upload-sarif": spec2.inputs["upload-sarif"],
		"check-run": spec2.inputs["check-run"],
		"github-token": {
			...spec2.inputs["github-token"],
			help: "Token for writing the comment and the check run, for uploading findings to code scanning, and for reading the base branch if the checkout does not contain it."
		},
		...registryInputs,
		matrix: spec2.inputs.matrix
	},
	renamed: renamedInputs,
	moved: movedInputs,
	outputs: {
		decision: { help: "Worst decision of all stages: `pass`, `fail` or `error`." },
		complete: {
			help: "`true` if the scan and the audit could read and check everything, otherwise `false`. This output does not depend on the decision."
		},
		summary: {
			help: "Results of the scan and of the audit, each in one sentence with the number of compared packages or checked files."
		},
		cyclonedx: { help: "Path of the CycloneDX document." },
		spdx: { help: "Path of the SPDX document." },
		findings: { help: "Path of `findings.json`, the results of the scan." },
		sarif: { help: "Path of `results.sarif`, the results of the scan for code scanning." },
		...FINDING_OUTPUTS,
		misconfigurations: {
			help: "Number of misconfigurations that are not suppressed. Empty without an audit."
		},
		secrets: { help: "Number of secrets that are not suppressed. Empty without an audit." },
		html: { help: "Path of the HTML report." },
		"html-url": { help: "URL of the uploaded HTML report. Empty if the report was not uploaded." }
	},
	permissions: [
		{ permission: "contents", access: "read", why: "To check out the repository." },
		{
			permission: "pull-requests",
			access: "write",
			why: "To write comments and suggestions on pull requests."
		},
		{
			permission: "id-token",
			access: "write",
			why: "To sign with the identity of the workflow (`sign: true`)."
		},
		{
			permission: "packages",
			access: "write",
			why: "To store evidence beside images on ghcr.io (`sign: true`)."
		},
		{
			permission: "checks",
			access: "write",
			why: "To create a check run (`check-run: true`)."
		},
		{
			permission: "security-events",
			access: "write",
			why: "To upload findings to code scanning (`upload-sarif: true`)."
		}
	],
	branding: { icon: "award", color: "yellow" },
	terminal: {
		target: "source",
		formats: ["json", "sarif", "html", ...DOCUMENT_FORMATS],
		keepsFiles: ["sign"],
		examples: [
			["all .", "List packages and find vulnerabilities."],
			["all . --output-dir out", "Write an SBOM, the findings and a report."],
			["all . -o sarif=results.sarif", "Write the results of the scan and of the audit."],
			["all ghcr.io/o/r:1.2 -o html=report.html", "Write a page about an image."]
		]
	}
});

// actions/attest/spec.ts
var spec5 = defineSpec({
	name: "attest",
	title: "Assay Attest",
	description: "Creates attestations for images and files: provenance, SBOM, scan results, test results, VEX or a custom predicate.",
	inputs: {
		...subjectInputs,
		type: choice(
			["provenance", "sbom", "vulnerabilities", "cosign-vuln", "openvex", "test-result", "custom"],
			{
				default: "provenance",
				help: "Type of attestation: `provenance` (SLSA provenance of this run), `sbom`, `vulnerabilities` or `cosign-vuln` (scan findings), `openvex` (an OpenVEX document, or the exceptions of the scan), `test-result` or `custom`."
			}
		),
		predicate: paths({
			help: "Documents to attest: SBOMs, `findings.json`, or a JSON file with another predicate. Assay attaches each SBOM to the image for the same platform. Default: the results of earlier steps."
		}),
		"predicate-type": text({ help: "URI of the predicate type. Required for `type: custom`." }),
		"subjects-only": flag({
			group: "expert",
			help: "Write only the list of subjects, and sign nothing. To attest the subjects in another job, pass the list to the input `subjects` of that job."
		}),
		"storage-record": flag({
			help: "Also record the registry of each image in the linked artifacts of the organization. If GitHub refuses the record, a notice explains the reason."
		}),
		legacy: flag({
			group: "expert",
			help: "For images, also write the `.att` tag that cosign versions before 3 read."
		}),
		...storeInputs,
		...signingInputs,
		...keyInputs,
		...outputInputs,
		...registryInputs
	},
	renamed: renamedSubjectInputs,
	moved: movedSigningInputs,
	outputs: {
		digest: {
			help: "Digest of the subject (`sha256:…`), or of the first subject if there are several."
		},
		bundle: { help: "Path of the Sigstore bundle, or of the first bundle if there are several." },
		bundles: { help: "Path of a file that contains all Sigstore bundles, one per line." },
		subjects: { help: "Path of the list of subjects. Empty unless `subjects-only` is `true`." },
		"predicate-type": { help: "Predicate type of the attestation." },
		"log-index": {
			help: "Index of the entry in the transparency log. Empty if Assay used no log."
		},
		"attestation-id": {
			help: "ID of the first attestation that was stored with GitHub. Empty if `github` is `false`, if the attestation already existed, or if GitHub returned no ID."
		},
		"attestation-url": {
			help: "URL of the attestation on GitHub. Empty if `attestation-id` is empty."
		}
	},
	permissions: [
		{
			permission: "id-token",
			access: "write",
			why: "To get the identity token that Sigstore needs."
		},
		{
			permission: "packages",
			access: "write",
			why: "To store attestations beside images on ghcr.io."
		},
		{
			permission: "attestations",
			access: "write",
			why: "To store GitHub attestations (`github: true`)."
		},
		{
			permission: "contents",
			access: "write",
			why: "To upload attestations to a release (`release`)."
		},
		{
			permission: "artifact-metadata",
			access: "write",
			why: "To record images in the linked artifacts of the organization (`storage-record: true`)."
		}
	],
	branding: { icon: "file-text", color: "purple" },
	terminal: {
		target: "subject",
		keepsFiles: "always",
		examples: [
			["attest ghcr.io/o/r@sha256:… --type sbom --predicate bom.cdx.json", "Attest an SBOM."],
			["attest app.tar.gz --type provenance", "Attest the provenance of a file."]
		]
	}
});

// actions/import/spec.ts
var spec6 = defineSpec({
	name: "import",
	title: "Assay Import",
	description: "Converts the ignore files and configurations of other scanners into a policy, and prints the policy.",
	isTerminalOnly: true,
	argument: "files",
	inputs: {
		files: paths({
			help: "Files to convert: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`, `dependabot.yml`, `.hadolint.yaml`, `zizmor.yml`, `.gitleaksignore`, `.gitleaks.toml`, `.kube-linter.yaml`, `.checkov.yaml`, or the configuration file of dependency-review.",
			required: true
		}),
		partial: flag({
			help: "Print the policy even if a policy cannot express some entries. Assay lists these entries."
		})
	},
	outputs: { policy: { help: "Text of the policy file." } },
	permissions: [],
	terminal: {
		examples: [
			["import .trivyignore > .assay.yml", "Convert the exceptions of Trivy."],
			["import .trivyignore .hadolint.yaml", "Print one policy for two files."],
			["import osv-scanner.toml --partial", "List the entries that a policy cannot express."]
		]
	}
});

// actions/init/spec.ts
var spec7 = defineSpec({
	name: "init",
	title: "Assay Init",
	description: "Writes a policy for a repository, with the rules of other scanners and the current findings as a baseline.",
	isTerminalOnly: true,
	inputs: {
		path: path({
			default: ".",
			help: "Directory to scan. Assay writes the policy to the current directory."
		}),
		advisories: spec3.inputs.advisories
	},
	outputs: { policy: { help: "Path of the policy file." } },
	permissions: [],
	terminal: {
		examples: [
			["init", "Write .assay.yml with the current findings as a baseline."],
			["init --path app", "Scan only the folder app."],
			["init --advisories osv", "Use the advisories in the folder osv, offline."]
		]
	}
});

// actions/sbom/spec.ts
var spec8 = defineSpec({
	name: "sbom",
	title: "Assay SBOM",
	description: "Lists the packages in a directory, an image or an SBOM, and writes CycloneDX and SPDX documents.",
	inputs: {
		...sourceInputs,
		format: choices(DOCUMENT_FORMATS, {
			default: "cyclonedx-json",
			help: "SBOM formats to write, and their file names: `cyclonedx-json` (`bom.cdx.json`), `cyclonedx-xml` (`bom.cdx.xml`), `spdx-json` (`bom.spdx.json`), `spdx-tag-value` (`bom.spdx`) or `spdx-json@3.0.1` (`bom.spdx3.json`). If you specify no version, Assay writes CycloneDX 1.6 or SPDX 2.3."
		}),
		author: text({
			group: "expert",
			help: "Author of the SBOM documents: an organization or a person."
		}),
		supplier: text({
			group: "expert",
			help: "Supplier of the software: an organization or a person. Default: the `org.opencontainers.image.vendor` annotation of the image."
		}),
		submit: flag({
			help: "Submit the packages to the dependency graph of the repository, for Dependabot alerts and dependency review. Submitted packages replace the packages that GitHub itself finds in the same file."
		}),
		declare: flag({
			group: "expert",
			help: "Declare the image to the runner (`$GITHUB_ARTIFACTS`), so that later steps of the job, such as `sign` and actions/attest, find it without inputs. The SBOM documents are also declared if `output-dir` is in the workspace."
		}),
		release: text({
			group: "expert",
			help: "Tag of a release to which Assay attaches the documents. The release must exist, and can be a draft. Files of a published release are not replaced."
		}),
		matrix: text({
			group: "expert",
			default: `\${{ toJSON(matrix) }}`,
			help: "Matrix values of the job. With `submit: true`, Assay uses these values to keep the packages of each job apart. Do not set this input."
		}),
		...baseInputs,
		...outputInputs,
		...registryInputs
	},
	renamed: renamedInputs,
	outputs: {
		cyclonedx: {
			help: "Path of the CycloneDX document. If there are several platforms, the output contains one path per line. Empty if `format` contains no CycloneDX format."
		},
		spdx: {
			help: "Path of the SPDX document. If there are several platforms, the output contains one path per line. Empty if `format` contains no SPDX format."
		},
		documents: { help: "Paths of all documents, one per line." },
		inventory: {
			help: "Path of the inventory file, which later steps can read. If there are several platforms, the output contains one path per line."
		},
		"minimum-elements": {
			help: "Path of `minimum-elements.json`, which lists missing minimum elements as defined by NTIA and CISA."
		},
		"minimum-elements-missing": { help: "Number of packages that lack a minimum element." },
		packages: { help: "Number of packages that Assay found." },
		complete: { help: "`true` if everything could be read, otherwise `false`." }
	},
	permissions: [
		{ permission: "contents", access: "read", why: "To check out the repository." },
		{
			permission: "contents",
			access: "write",
			why: "To submit packages to the dependency graph (`submit: true`), and to attach files to a release (`release`)."
		},
		{ permission: "packages", access: "read", why: "To read private images on ghcr.io." }
	],
	branding: { icon: "list", color: "blue" },
	terminal: {
		target: "source",
		formats: ["json", ...DOCUMENT_FORMATS],
		examples: [
			["sbom .", "List the packages in this directory."],
			["sbom . -o cyclonedx-json", "Print a CycloneDX document."],
			["sbom ghcr.io/o/r:1.2 -o spdx-json=bom.spdx.json", "Write an SPDX document for an image."],
			["sbom . -o cyclonedx-json | assay scan -", "Scan the document."]
		]
	}
});

// actions/sign/spec.ts
var spec9 = defineSpec({
	name: "sign",
	title: "Assay Sign",
	description: "Signs images and files with the identity of the workflow instead of a key. cosign and policy engines can verify the signatures.",
	inputs: {
		...subjectInputs,
		format: choice(["message", "statement"], {
			group: "expert",
			default: "message",
			help: "Signed content for files: the bytes of the file (`message`, for `cosign verify-blob`), or a statement with the digest of the file (`statement`, for GitHub attestations). For images, Assay always signs a statement."
		}),
		legacy: flag({
			group: "expert",
			default: "true",
			help: "For images, also write the `.sig` tag that cosign versions before 3 read."
		}),
		...storeInputs,
		...signingInputs,
		...keyInputs,
		...outputInputs,
		...registryInputs
	},
	renamed: renamedSubjectInputs,
	moved: movedSigningInputs,
	outputs: {
		digest: {
			help: "Digest of the subject (`sha256:…`), or of the first subject if there are several."
		},
		bundle: { help: "Path of the Sigstore bundle, or of the first bundle if there are several." },
		bundles: { help: "Path of a file that contains all Sigstore bundles, one per line." },
		"log-index": {
			help: "Index of the entry in the transparency log. Empty if Assay used no log."
		}
	},
	permissions: [
		{
			permission: "id-token",
			access: "write",
			why: "To get the identity token that Sigstore needs."
		},
		{
			permission: "packages",
			access: "write",
			why: "To store signatures beside images on ghcr.io."
		},
		{
			permission: "attestations",
			access: "write",
			why: "To store signatures with GitHub (`github: true`)."
		},
		{
			permission: "contents",
			access: "write",
			why: "To upload signatures to a release (`release`)."
		}
	],
	branding: { icon: "edit-3", color: "purple" },
	terminal: {
		target: "subject",
		keepsFiles: "always",
		examples: [
			["sign ghcr.io/o/r@sha256:…", "Sign an image, and store the signature beside it."],
			["sign dist/*.tar.gz --key cosign.key", "Sign files with a key."]
		]
	}
});

// shared/json/issues.ts
var INVALID = /* @__PURE__ */ Symbol("invalid");
function report(issues, message, where = "") {
	issues.found.push({ where, message });
	return INVALID;
}
function reportMissing(issues, key) {
	issues.found.push({ where: "", message: `needs ${key}`, missing: key });
	return INVALID;
}
function nest(issues, before, name) {
	for (let at = before; at < issues.found.length; at++) {
		const issue = issues.found[at];
		if (issue !== void 0) issues.found[at] = { ...issue, where: joined(name, issue.where) };
	}
}
function joined(where, below) {
	const isDirect = where === "" || below === "" || below.startsWith("[");
	return isDirect ? where + below : `${where}.${below}`;
}

// shared/json/show-value.ts
var MAX_LENGTH = 60;
function showValue(value) {
	if (typeof value === "string") return showText(value);
	if (value === void 0) return "nothing";
	if (typeof value !== "object" || value === null) return String(value);
	const kind = Array.isArray(value) ? "list" : "mapping";
	return Object.keys(value).length === 0 ? `an empty ${kind}` : `a ${kind}`;
}
function showText(text4) {
	const shown = JSON.stringify(text4.slice(0, MAX_LENGTH));
	return text4.length > MAX_LENGTH ? `${shown.slice(0, -1)}…"` : shown;
}

// shared/json/refuse.ts
function reportUnknown({ members }, value, issues) {
	const known = members.map(({ key }) => key);
	for (const key of Object.keys(value)) {
		if (known.includes(key)) continue;
		const hint = hintFor(key, known) ?? `known keys: ${known.join(", ")}`;
		report(issues, `unknown key ${showValue(key)}; ${hint}`, key);
	}
}
function refuse({ expected }, value, issues) {
	return report(issues, `must ${expected}, not ${showValue(value)}`);
}
function refuseSize(rule, value, issues) {
	const { least, most } = rule.size;
	const length = Object.keys(value).length;
	if (length < least && !Number.isFinite(most)) return refuse(rule, value, issues);
	const limit = least === 0 ? `the limit is ${most}` : `from ${least} to ${most} are allowed`;
	return report(issues, `has ${length} ${rule.items}; ${limit}`);
}
function refuseChoice({ expected, values }, value, issues) {
	const hint = typeof value === "string" ? hintFor(value, values) : void 0;
	return report(
		issues,
		`must ${expected}, not ${showValue(value)}${hint === void 0 ? "" : `; ${hint}`}`
	);
}
function hintFor(word, known) {
	const meant = nearest(word, known);
	return meant === void 0 ? void 0 : `did you mean ${meant}?`;
}

// shared/json/read-scalar.ts
function readText(rule, value, issues) {
	if (typeof value !== "string") return refuse(rule, value, issues);
	const found = rule.isTrimmed ? value.trim() : value;
	if (rule.isTrimmed && found === "") return refuse(rule, value, issues);
	return rule.form?.pattern.test(found) === false ? refuse(rule.form, value, issues) : found;
}
function isNumber({ isInteger, range }, value) {
	const isKind = isInteger ? Number.isSafeInteger(value) : Number.isFinite(value);
	return isKind && isWithin(range, Number(value));
}
function isWithin({ least, most }, value) {
	return value >= least && value <= most;
}
function isOptional({ kind }) {
	return kind === "optional" || kind === "unread";
}
function isAbsent({ takesNull }, value) {
	return value === void 0 || takesNull && value === null;
}

// shared/json/read-value.ts
function readValue(rule, value, issues) {
	switch (rule.kind) {
		case "text":
			return readText(rule, value, issues);
		case "optional":
			return isAbsent(rule, value) ? void 0 : readValue(rule.of, value, issues);
		case "number":
			return isNumber(rule, value) ? value : refuse(rule, value, issues);
		case "constant":
			return rule.value === value ? value : refuse(rule, value, issues);
		case "choice":
			return rule.values.find((known) => known === value) ?? refuseChoice(rule, value, issues);
		case "list":
			return readList(rule, value, issues);
		case "map":
			return readMap(rule, value, issues);
		case "object":
			return readObject(rule, value, issues);
		case "unread":
			return void 0;
		case "variants":
			return readVariants(rule, value, issues);
		case "flag":
			return typeof value === "boolean" ? value : refuse(rule, value, issues);
		case "checked":
			return readChecked(rule, value, issues);
	}
}
function readList(rule, value, issues) {
	if (!Array.isArray(value)) return readOne(rule, value, issues);
	if (!isWithin(rule.size, value.length)) return refuseSize(rule, value, issues);
	let items = value;
	for (let index = 0; index < value.length; index++) {
		const before = issues.found.length;
		const item = readValue(rule.item, value[index], issues);
		if (item !== value[index] && items === value) items = value.slice(0, index);
		if (item !== INVALID && items !== value) items.push(item);
		if (issues.found.length !== before) nest(issues, before, `[${index}]`);
		if (issues.found.length >= issues.most) return INVALID;
	}
	return items;
}
function readOne(rule, value, issues) {
	if (!rule.takesOne || typeof value !== "string") return refuse(rule, value, issues);
	const item = readValue(rule.item, value, issues);
	return item === INVALID ? item : [item];
}
function readMap(rule, value, issues) {
	if (!isObject(value)) return refuse(rule, value, issues);
	const given = Object.entries(value);
	if (!isWithin(rule.size, given.length)) return refuseSize(rule, value, issues);
	const entries = [];
	for (const [key, each] of given) {
		const before = issues.found.length;
		if (rule.keys?.pattern.test(key) === false) report(issues, `must ${rule.keys.expected}`);
		const item = readValue(rule.value, each, issues);
		if (item !== INVALID) entries.push([key, item]);
		nest(issues, before, key);
		if (issues.found.length >= issues.most) return INVALID;
	}
	return Object.fromEntries(entries);
}
function readVariants(rule, value, issues) {
	if (!isObject(value)) return refuse(rule, value, issues);
	const { tag, tags, rules } = rule;
	const chosen = rules.find((_, index) => tags.values[index] === value[tag]);
	if (chosen !== void 0) return readObject(chosen, value, issues);
	return readMember({ name: tag, key: tag, rule: tags }, value[tag], issues);
}
function readObject(rule, value, issues) {
	if (!isObject(value)) return refuse(rule, value, issues);
	if (rule.isClosed) reportUnknown(rule, value, issues);
	let changed;
	let present = 0;
	let isValid = true;
	for (const member of rule.members) {
		const given = value[member.key];
		const item = readMember(member, given, issues);
		if (issues.found.length >= issues.most) return INVALID;
		if (item === INVALID && !isOptional(member.rule)) isValid = false;
		if (given !== void 0) present++;
		if (item === given) continue;
		changed ??= /* @__PURE__ */ new Map();
		changed.set(member.key, item);
	}
	if (!isValid) return INVALID;
	const isSame = changed === void 0 && present === sizeOf(value) && !rule.isRenamed;
	return isSame ? value : objectOf(rule.members, value, changed);
}
function sizeOf(value) {
	let size = 0;
	for (const _ in value) size++;
	return size;
}
function objectOf(members, value, changed) {
	const named = members.map(
		({ name, key }) => [name, changed?.has(key) === true ? changed.get(key) : value[key]]
	);
	return Object.fromEntries(named.filter(([, item]) => item !== void 0 && item !== INVALID));
}
function readMember({ key, rule }, given, issues) {
	if (given === void 0) return isOptional(rule) ? void 0 : reportMissing(issues, key);
	const before = issues.found.length;
	const item = readValue(rule, given, issues);
	if (issues.found.length !== before) nest(issues, before, key);
	return item;
}
function readChecked(rule, value, issues) {
	const before = issues.found.length;
	const found = readValue(rule.of, value, issues);
	if (issues.found.length !== before) return INVALID;
	const added = rule.check(found);
	issues.found.push(...added);
	return added.length === 0 ? found : INVALID;
}

// shared/json/decode.ts
function decode(schema, value) {
	const { value: found, issues } = inspect(schema, value, 1);
	const [first] = issues;
	if (first === void 0) return found;
	const path2 = joined("$", joined(first.where, first.missing ?? ""));
	const message = first.missing === void 0 ? first.message : "is missing";
	throw new DataError("malformed", `${path2} ${message}`, { path: path2 });
}
function inspect(schema, value, most = Number.POSITIVE_INFINITY) {
	const issues = { found: [], most };
	const found = readValue(schema, value, issues);
	return { value: found === INVALID ? void 0 : found, issues: issues.found };
}

// shared/ecosystems/purl-types.ts
var LOWER = { lower: ["namespace", "name"] };
var TYPES = {
	alpm: LOWER,
	apk: LOWER,
	bitbucket: LOWER,
	brew: LOWER,
	"chrome-extension": {
		namespace: "prohibited",
		badName: /^(?![a-p]{32}$)/,
		version: /^\d+(?:\.\d+){0,3}$/
	},
	composer: LOWER,
	cpan: { badName: /::/ },
	deb: LOWER,
	git: { ...LOWER, hasPathName: true },
	github: LOWER,
	githubactions: LOWER,
	golang: LOWER,
	hex: LOWER,
	huggingface: { lower: ["version"] },
	julia: { qualifier: "uuid" },
	mlflow: {},
	otp: { namespace: "prohibited" },
	pypi: LOWER,
	rpm: { lower: ["namespace"] },
	swift: { namespace: "required" },
	vcpkg: { namespace: "prohibited" },
	"vscode-extension": { namespace: "required" }
};
var NO_RULES = {};
function purlType(type) {
	return Object.hasOwn(TYPES, type) ? TYPES[type] ?? NO_RULES : NO_RULES;
}
var DATABRICKS = /^https?:\/\/[^/]*databricks/;
function canonicalParts(parts) {
	const { type, namespace, name, version, qualifiers } = parts;
	const lower = purlType(type).lower ?? [];
	const isModel = type === "mlflow" && DATABRICKS.test(qualifiers?.["repository_url"] ?? "");
	const cased = lower.includes("name") || isModel ? name.toLowerCase() : name;
	return {
		...parts,
		namespace: lower.includes("namespace") ? namespace?.toLowerCase() : namespace,
		name: type === "pypi" ? cased.replace(/[-_.]+/g, "-") : cased,
		version: lower.includes("version") ? version?.toLowerCase() : version
	};
}
function partsProblem({ type, namespace = "", name, version = "" }) {
	const rules = purlType(type);
	if (name === "") return "a package URL needs a name";
	if (rules.namespace === "required" && namespace === "")
		return `a ${type} package URL needs a namespace`;
	if (rules.namespace === "prohibited" && namespace !== "")
		return `a ${type} package URL has no namespace`;
	if (rules.badName?.test(name) === true) return `${name} is not a valid name for type ${type}`;
	if (version !== "" && rules.version?.test(version) === false) {
		return `${version} is not a valid version for type ${type}`;
	}
	return void 0;
}

// shared/ecosystems/purl.ts
var TYPE = /^[a-z][a-z0-9.+-]*$/;
var QUALIFIER_KEY = /^[a-z][A-Za-z0-9._-]*$/;
var MAX_PURL_LENGTH = 4096;
function purlOf(given) {
	const problem = TYPE.test(given.type) ? partsProblem(given) : "a package URL needs a type";
	if (problem !== void 0) throw new Error(problem);
	const parts = canonicalParts(given);
	const { type, name, version, subpath } = parts;
	let purl = `pkg:${type}/`;
	const namespace = encodePath(parts.namespace ?? "");
	if (namespace !== "") purl += `${namespace}/`;
	purl += purlType(type).hasPathName === true ? encodePath(name) : encode(name);
	if (version !== void 0 && version !== "") purl += `@${encode(version)}`;
	purl += qualifiersText(parts);
	const path2 = subpath === void 0 ? "" : encodePath(subpath);
	return path2 === "" ? purl : `${purl}#${path2}`;
}
function readPurl(purl) {
	if (purl.length > MAX_PURL_LENGTH) return void 0;
	try {
		return readParts(purl);
	} catch (error) {
		if (error instanceof URIError) return void 0;
		throw error;
	}
}
function encodePath(path2) {
	if (path2 === "") return "";
	const segments = path2.split("/");
	return segments.filter((segment) => !isEmptySegment(segment)).map(encode).join("/");
}
function isEmptySegment(segment) {
	return segment === "" || segment === "." || segment === "..";
}
var PLAIN = /^[A-Za-z0-9.\-_~:]*$/;
function encode(text4) {
	if (PLAIN.test(text4)) return text4;
	return encodeURIComponent(text4.toWellFormed()).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll("%3A", ":");
}
function qualifiersText({ qualifiers }) {
	if (qualifiers === void 0) return "";
	const pairs = Object.entries(qualifiers).filter(([, value]) => value !== void 0 && value !== "").map(([key, value]) => [requireKey(key), encode(value ?? "")]).sort(([a], [b]) => a < b ? -1 : 1);
	return pairs.length === 0 ? "" : `?${pairs.map((pair) => pair.join("=")).join("&")}`;
}
function requireKey(key) {
	if (QUALIFIER_KEY.test(key)) return key.toLowerCase();
	throw new Error(`${key} is not a valid qualifier key`);
}
function readParts(purl) {
	const [main, subpath] = cutLast(purl, "#");
	const [path2, query] = cutLast(main, "?");
	if (!path2.startsWith("pkg:")) return void 0;
	const rest = path2.slice("pkg:".length).replace(/^\/+/, "");
	const slash = rest.indexOf("/");
	const type = rest.slice(0, Math.max(slash, 0)).toLowerCase();
	if (!TYPE.test(type)) return void 0;
	const segments = rest.slice(slash + 1).split("/").filter((segment) => segment !== "");
	const last = segments.pop() ?? "";
	const at = last.lastIndexOf("@");
	const name = decodeURIComponent(at === -1 ? last : last.slice(0, at));
	if (name === "") return void 0;
	const namespace = segments.map(decodeURIComponent);
	const moved = purlType(type).hasPathName === true ? namespace.splice(1) : [];
	const qualifiers = query === void 0 ? {} : readQualifiers(query);
	return {
		type,
		namespace: namespace.length === 0 ? void 0 : namespace.join("/"),
		name: [...moved, name].join("/"),
		version: at === -1 ? void 0 : decodeURIComponent(last.slice(at + 1)),
		qualifiers: Object.keys(qualifiers).length === 0 ? void 0 : qualifiers,
		subpath: subpath === void 0 ? void 0 : readSubpath(subpath)
	};
}
function readSubpath(subpath) {
	const segments = subpath.split("/").map(decodeURIComponent);
	return segments.filter((segment) => !isEmptySegment(segment)).join("/") || void 0;
}
function readQualifiers(query) {
	const pairs = pairsIn(query).map(([key, value]) => [
		key.toLowerCase(),
		decodeURIComponent(value)
	]);
	return Object.fromEntries(pairs);
}
function pairsIn(query) {
	return query.split("&").flatMap((pair) => {
		const equals = pair.indexOf("=");
		return equals > 0 ? [[pair.slice(0, equals), pair.slice(equals + 1)]] : [];
	});
}
function cutLast(text4, mark) {
	const at = text4.lastIndexOf(mark);
	return at === -1 ? [text4, void 0] : [text4.slice(0, at), text4.slice(at + 1)];
}

// shared/flows/inventory/show-inventory.ts
var MAX_SHOWN = 10;
function showInventory(inventory, log) {
	const byType = Map.groupBy(inventory.packages, ({ type }) => type);
	for (const [type, packages] of [...byType].sort(([a], [b]) => a < b ? -1 : 1)) {
		log.info(`${String(packages.length).padStart(7)}  ${type}`);
	}
	showDetails(inventory, log);
	showProblems(inventory.problems, log);
}
function showDetails(inventory, log) {
	showBase(inventory, log);
	showIgnored(inventory, log);
	showContained(inventory, log);
}
function showIgnored({ ignored = [], ignoredFiles = 0 }, log) {
	if (ignored.length === 0) return;
	const more = ignored.length > MAX_SHOWN ? ` and ${ignored.length - MAX_SHOWN} more` : "";
	const shown = ignored.slice(0, MAX_SHOWN).join(", ");
	log.info(`Skipped (ignored, installed, or outside the folder): ${shown}${more}`);
	if (ignoredFiles === 0) return;
	const have = `${countNoun(ignoredFiles, "skipped file")} in a supported format`;
	log.info(
		`${have}: set \`include-ignored: true\`, or include the files with rules in .assayignore`
	);
}
function showContained({ contained = [] }, log) {
	if (contained.length === 0) return;
	const owners = new Set(contained.flatMap(({ ownedBy = [] }) => ownedBy));
	const found = countNoun(contained.length, "package");
	log.info(`${found} owned by ${countNoun(owners.size, "package")} of the operating system`);
}
function showBase({ base, packages }, log) {
	if (base === void 0) return;
	const count2 = packages.filter(({ origin }) => origin === "base").length;
	const brought = base.layers === void 0 ? "the layers of the base image could not be identified" : `${countNoun(count2, "package")} in the ${countNoun(base.layers, "layer")} of the base image, ${countNoun(packages.length - count2, "package")} in the layers above`;
	log.info(`Base image ${base.name ?? base.digest ?? ""} (by ${base.evidence}): ${brought}`);
}
function showProblems(problems, log) {
	for (const { path: path2, line, message } of problems.slice(0, MAX_SHOWN)) {
		log.annotate("warning", message, { path: path2, line }, "Incomplete");
	}
	if (problems.length > MAX_SHOWN) {
		log.info(`${countNoun(problems.length - MAX_SHOWN, "more problem")}.`);
	}
}

// shared/flows/inventory/source-request.ts
import { basename, isAbsolute as isAbsolute2, resolve } from "node:path";

// shared/host/inside-workspace.ts
import { existsSync, realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
function requireInside(path2, place) {
	const { kind, workspace } = place;
	if (kind !== "actions" || !isBelow(path2, workspace) || !existsSync(path2)) return;
	if (isBelow(realpathSync(path2), realpathSync(workspace))) return;
	throw new UserError(
		"input-invalid",
		`${shownPath(place, path2)} leads out of the workspace through a symbolic link.`,
		"Specify the target folder by its absolute path."
	);
}
function isBelow(path2, folder) {
	const below = relative(folder, path2);
	return !isAbsolute(below) && below.split(sep, 1)[0] !== "..";
}

// shared/flows/inventory/ignore-files.ts
import { realpath, stat } from "node:fs/promises";

// shared/compare/base-ignores.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";
var NAME = ".assayignore";
var MAX_FILES = 1e3;
async function readBaseIgnores(base, { tree, head }, isProposed) {
	if (head.commit === void 0) {
		throw new DataError("not-found", "the checked-out commit is unknown", { path: ".git" });
	}
	const index = await readIndex(tree.folder);
	const differing = await base.changes(head.commit, isIgnoreFile);
	const here = [...index?.tracked ?? []].filter(isIgnoreFile);
	const paths2 = [.../* @__PURE__ */ new Set([...here, ...differing.keys()])].sort();
	if (paths2.length > MAX_FILES) {
		const message = `the repository has more than ${MAX_FILES} files named ${NAME}`;
		throw new DataError("limit-exceeded", message, { path: NAME });
	}
	const contents = /* @__PURE__ */ new Map();
	for (const path2 of paths2) contents.set(path2, await contentOf(base, tree, path2));
	const kept = await unchangedSubmodules(base, index?.submodules ?? /* @__PURE__ */ new Map());
	return {
		changed: [...differing.keys()].sort(),
		contentIn: async (directory, isThere) => {
			const path2 = pathBelow(tree.top, join(directory, NAME));
			if (path2 !== void 0 && contents.has(path2)) return contents.get(path2);
			if (!isThere || !await isItsOwn(directory, tree, kept, isProposed)) return void 0;
			return await readExactly(directory);
		}
	};
}
function isIgnoreFile(path2) {
	return path2 === NAME || path2.endsWith(`/${NAME}`);
}
async function contentOf(base, tree, path2) {
	const found = await baseFile(base, tree, join(tree.top, path2), path2);
	return found.kind === "base" ? found.bytes : void 0;
}
async function unchangedSubmodules(base, submodules) {
	const kept = /* @__PURE__ */ new Map();
	for (const [path2, id] of submodules) {
		const found = await base.find(path2);
		if (found?.kind === "submodule" && found.id === id && found.path === path2) kept.set(path2, id);
	}
	return kept;
}
async function isItsOwn(directory, { top, folder }, kept, isProposed) {
	const { submodules = /* @__PURE__ */ new Map() } = await readIndex(folder) ?? {};
	for await (const inner of workTreesAround(directory)) {
		if (inner.top === top) return true;
		const below = pathBelow(top, inner.top) ?? "";
		if (submodules.has(below)) return (await readHead(inner)).commit === kept.get(below);
		if (await isProposed(inner)) return false;
	}
	return true;
}
async function readExactly(directory) {
	const names = await readdir(directory).catch(() => []);
	return names.includes(NAME) ? await readSmallGitFile(join(directory, NAME)) : void 0;
}

// shared/flows/inventory/ignore-files.ts
var NOTHING = { contentIn: async () => void 0 };
var OWN = { isUnknown: false, proposed: [] };
async function ignoresFor(path2, run, log) {
	const found = await stat(path2).catch(() => void 0);
	if (found?.isDirectory() !== true) return OWN;
	const folder = await realpath(path2);
	const proposal = await proposalFor(folder, run);
	const deciding = proposal?.deciding;
	if (proposal === void 0 || deciding === void 0) return OWN;
	const isProposed = async (inner) => (await proposalFor(inner.top, run))?.deciding?.tree.top === inner.top;
	const read = await readingBase(
		proposal,
		run,
		(base) => readBaseIgnores(base, deciding, isProposed)
	);
	if ("done" in read) {
		const { changed, contentIn } = read.done;
		return { files: { contentIn }, isUnknown: false, proposed: changed };
	}
	log.annotate(
		"warning",
		`The ignore files in ${read.branch} could not be read, so Assay skips no files: ${read.message}. Fix: ${read.fix}.`
	);
	return { files: NOTHING, isUnknown: true, proposed: [] };
}

// shared/flows/inventory/source-request.ts
async function pathRequest(path2, isWithIgnored, run, reader) {
	const { workspace } = run;
	requireInside(path2, { kind: reader.kind, workspace });
	const { files, isUnknown, proposed } = await ignoresFor(path2, run, reader);
	const name = sourceName(workspace, path2);
	const isWithAll = isWithIgnored || isUnknown;
	return {
		request: { kind: "path", path: path2, name, isWithIgnored: isWithAll, ignoreFiles: files },
		proposedIgnores: proposed
	};
}
function imageRequest(given, { platforms }, workspace) {
	return { kind: "image", ...namedImage(given, workspace), platforms };
}
function namedImage(given, workspace) {
	const image = parseImageSource(given);
	return { image, name: imageName(image, given, workspace) };
}
function imageName(image, given, workspace) {
	if (!("path" in image)) return given;
	const scheme = `${image.kind}:`;
	return scheme + sourceName(workspace, image.path) + given.slice(scheme.length + image.path.length);
}
function sourceName(workspace, path2) {
	const shown = shownPath({ workspace }, path2) || ".";
	return isAbsolute2(shown) || shown.startsWith("..") ? basename(resolve(path2)) : shown;
}

// shared/flows/results/document-timestamp.ts
var MAX_SECONDS = 253402300799;
function documentTimestamp(env) {
	const text4 = env["SOURCE_DATE_EPOCH"] ?? "";
	if (text4 === "") return void 0;
	const seconds = Number(text4);
	if (/^\d{1,12}$/.test(text4) && seconds <= MAX_SECONDS) {
		return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
	}
	throw new UserError(
		"input-invalid",
		"The environment variable SOURCE_DATE_EPOCH is not a number of seconds since 1970.",
		"Set the variable to whole seconds, such as the output of `git log -1 --format=%ct`."
	);
}

// shared/model/step-files.ts
var EVIDENCE_KIND = "assay/evidence/v1";
var evidenceFileSchema = object({
	kind: constant(EVIDENCE_KIND),
	action: choice2(["sign", "attest"]),
	subjects: list(subjectSchema),
	predicateType: text2,
	/** Locations at which the attestation is stored: `ghcr.io/o/r@sha256:…`, a path or a URL. */
	stored: list(text2),
	/** Index of the entry in the transparency log, if there is an entry. */
	logIndex: nullable(text2)
});
var DOCUMENTS_KIND = "assay/documents/v1";
var documentsFileSchema = object({
	kind: constant(DOCUMENTS_KIND),
	source: sourceSchema,
	packages: count,
	/** Number of packages for each purl type. */
	byType: map(count),
	/**
	 * Paths of the documents, as specified. A path below the working directory is relative to the working directory.
	 */
	documents: list(
		object({
			format: text2,
			path: text2,
			/** URL of the document in a release. */
			url: optional(text2)
		})
	),
	problems: list(problemSchema)
});

// shared/versions/ecosystem-name.ts
var SEPARATOR = ":";
var LTS = ":LTS";
function parseEcosystem(ecosystem) {
	const at = ecosystem.indexOf(SEPARATOR);
	if (at === -1) return { base: ecosystem, release: "" };
	const release = ecosystem.slice(at + 1);
	return {
		base: ecosystem.slice(0, at),
		release: release.endsWith(LTS) ? release.slice(0, -LTS.length) : release
	};
}
function coversEcosystem(recorded, installed) {
	if (recorded === installed) return true;
	const record = parseEcosystem(recorded);
	const own = parseEcosystem(installed);
	if (record.base !== own.base) return false;
	if (own.release === "") return !record.release.startsWith("Pro:");
	if (!record.release.startsWith(own.release)) return false;
	return ["", ":", "."].includes(record.release.charAt(own.release.length));
}

// shared/text/decode-percent.ts
function decodePercent(text4) {
	try {
		return decodeURIComponent(text4);
	} catch {
		return void 0;
	}
}

// shared/report/finding-origin.ts
var MAX_PLATFORMS = 4;
var MAX_TOOLS = 5;
function originText({ package: found, layer }) {
	switch (found?.origin ?? layer?.origin) {
		case "base":
			return "from the base image";
		case "application":
			return "from the application";
		default:
			return void 0;
	}
}
var MAX_COMMAND = 80;
function layerText({ package: found, layer, location }) {
	const command = commandText(found?.instruction ?? layer?.instruction ?? "");
	if (command === "") return void 0;
	return layer !== void 0 && location.layer === void 0 ? `in ${command}` : `in the layer of ${command}`;
}
function hiddenText({ layer }) {
	if (layer?.removedBy === void 0) return void 0;
	return `hidden by ${commandText(layer.removedBy) || "a later layer"}`;
}
function commandText(instruction) {
	const command = instruction.replace(/^(?:\/bin\/sh -c )?(?:#\(nop\)\s*)?/, "").trim();
	return command.length > MAX_COMMAND ? `${command.slice(0, MAX_COMMAND - 1)}…` : command;
}
function imageNotes(finding) {
	if (finding.layer === void 0) return [];
	const notes = [layerText(finding), hiddenText(finding), originText(finding)];
	return notes.filter((each) => each !== void 0);
}
var PURL = /^pkg:([a-z0-9.+-]{1,50})\/(?:[^@?#]{1,500}\/)?([^/@?#]{1,200})@([^?#]{1,200})/;
function ownerText({ package: found }) {
	const [first, ...others] = found?.ownedBy ?? [];
	if (first === void 0) return void 0;
	const more = others.length === 0 ? "" : ` and ${countNoun(others.length, "more package")}`;
	const [, type, name, version] = PURL.exec(first) ?? [];
	if (type === void 0 || name === void 0 || version === void 0)
		return `in ${first}${more}`;
	const [shown, release] = [name, version].map((part) => decodePercent(part) ?? part);
	return `in the ${type} package ${shown} ${release}${more}`;
}
function toolsText({ tools = [] }) {
	return tools.length === 0 ? void 0 : `reported by ${nameList(tools)}`;
}
function nameList(names) {
	const shown = names.slice(0, MAX_TOOLS);
	const left = names.length - shown.length;
	return new Intl.ListFormat("en").format(left > 0 ? [...shown, `${left} more`] : shown);
}
function platformsText({ platforms = [] }) {
	if (platforms.length === 0) return void 0;
	const left = platforms.length - MAX_PLATFORMS;
	const more = left > 0 ? ` and ${left} more` : "";
	return `on ${platforms.slice(0, MAX_PLATFORMS).join(", ")}${more}`;
}

// shared/versions/is-prerelease.ts
var PSEUDO_VERSION = /-(?:[0-9A-Za-z.]+\.)?\d{14}-[0-9a-f]{12}(?:\+incompatible)?$/;
var DASH = /^[^+]*\d-/;
var GO = /^[^+]*\d(?:-|rc|beta)/;
var WORDS = /(?:^|[\d._-])(?:a|alpha|b|beta|c|cr|dev|ea|m|milestone|pre|preview|rc|snapshot)[._-]?\d*(?=$|[._+-])/i;
var LETTER = /[A-Za-z]/;
var PATTERNS = /* @__PURE__ */ new Map([
	["ConanCenter", DASH],
	["GitHub Actions", DASH],
	["Go", GO],
	["Hackage", LETTER],
	["Hex", DASH],
	["Julia", DASH],
	["Maven", WORDS],
	["NuGet", DASH],
	["Packagist", WORDS],
	["Pub", DASH],
	["PyPI", WORDS],
	["RubyGems", LETTER],
	["SwiftURL", DASH],
	["crates.io", DASH],
	["npm", DASH]
]);
function isPrerelease(ecosystem, version) {
	const { base } = parseEcosystem(ecosystem);
	if (base === "Go" && PSEUDO_VERSION.test(version)) return false;
	return PATTERNS.get(base)?.test(version) ?? false;
}

// shared/report/advised-versions.ts
function advisedVersions({ package: about, fixed }) {
	const { ecosystem = "", version = "" } = about ?? {};
	if (isPrerelease(ecosystem, version)) return fixed;
	const releases = fixed.filter((one) => !isPrerelease(ecosystem, one));
	return releases.length === 0 ? fixed : releases;
}

// shared/report/finding-blocks.ts
var MAX_TITLE = 110;
var MAX_FIXED = 3;
var COLUMNS = ["Severity", "Finding", "Package", "Fixed in", "Where"];
var RULE_COLUMNS = ["Severity", "Finding", "What to do", "Where"];
function findingBlock(data, findings, heading) {
	const isAudit = findings.every(({ finding }) => finding.rule !== void 0);
	return {
		kind: "table",
		...heading,
		noun: "finding",
		columns: isAudit ? RULE_COLUMNS : COLUMNS,
		rows: findings.map(({ finding, source }) => [
			[severityOf(finding)],
			idOf(finding),
			...isAudit ? [proseLine(fixSentence(finding))] : [packageOf(finding), fixedOf(finding)],
			whereOf(data, finding, source)
		])
	};
}
function findingBlocks(data, findings, { title, isFolded }) {
	const packages = findings.filter(({ finding }) => finding.rule === void 0);
	const files = findings.filter(({ finding }) => finding.rule !== void 0);
	const isMixed = packages.length > 0 && files.length > 0;
	return [
		findingBlock(data, packages, { title: title(packages.length), isFolded }),
		findingBlock(data, files, {
			title: `${title(files.length)}${isMixed ? ": misconfigurations and secrets" : ""}`,
			isFolded
		})
	];
}
function proseLine(sentence) {
	return sentence.split("`").map((part, index) => index % 2 === 0 ? text3(part) : code(part));
}
function suppressedBlock(findings) {
	return {
		kind: "table",
		title: countNoun(findings.length, "suppressed finding"),
		isFolded: true,
		noun: "suppressed finding",
		columns: ["Severity", "Finding", "Package", "Why", "Rule", "Until"],
		rows: findings.map(({ finding }) => [
			[severityOf(finding)],
			idOf(finding),
			packageOf(finding),
			[text3(finding.suppression?.reason ?? "")],
			[code(finding.suppression?.rule ?? "")],
			[text3(finding.suppression?.expires ?? "no expiry")]
		])
	};
}
function severityOf(finding) {
	return { as: "severity", severity: finding.severity, label: severityLabel(finding) };
}
function severityLabel(finding) {
	if (finding.kind === "malware") return "Malware";
	if (finding.kind === "notice") return "Notice";
	if (finding.severity === "unknown") return "Unscored";
	return `${finding.severity.charAt(0).toUpperCase()}${finding.severity.slice(1)}`;
}
function idOf(finding) {
	const title = titleText(finding);
	const tools = toolsText(finding);
	return [
		text3(finding.id, finding.url),
		...title === "" ? [] : [note(title)],
		...tools === void 0 ? [] : [note(tools)]
	];
}
function titleText({ title, id }) {
	if (title === id) return "";
	const plain = withoutMarks(title);
	return plain.length > MAX_TITLE ? `${plain.slice(0, MAX_TITLE - 1)}…` : plain;
}
function withoutMarks(title) {
	return title.replaceAll("`", "");
}
function packageOf(finding) {
	if (finding.package === void 0) return [text3("–")];
	const notes = packageNotes(finding).map((each) => note(each));
	return [code(`${finding.package.name}@${finding.package.version}`), ...notes];
}
function packageNotes(finding) {
	const texts = [changeText(finding), ownerText(finding), originText(finding)];
	return [...texts, layerText(finding), platformsText(finding)].filter(
		(each) => each !== void 0
	);
}
var ALREADY_IN_BASE = "not new";
function changeText({ change }) {
	if (change?.state === "unchanged") return ALREADY_IN_BASE;
	if (change?.why === "scope") return "only for development in the base";
	return change?.state === "changed" && change.from !== void 0 ? `the base has ${change.from}` : void 0;
}
function fixedOf(finding) {
	return [text3(fixText(finding))];
}
function fixText(finding) {
	if (finding.rule !== void 0) return "–";
	if (finding.kind === "malware") return REMOVE;
	return finding.fixed.length === 0 ? NO_FIX : fixedVersions(finding);
}
var REMOVE = "remove it";
var NO_FIX = "no fix yet";
function fixSentence(finding) {
	if (finding.rule !== void 0) return finding.rule.fix;
	if (finding.kind === "malware") return "Remove this package.";
	return finding.fixed.length === 0 ? "No fix available." : `Fixed in ${advisedVersions(finding).join(", ")}.`;
}
function fixedVersions(finding) {
	const advised = advisedVersions(finding);
	const shown = advised.slice(0, MAX_FIXED).join(", ");
	const left = advised.length - MAX_FIXED;
	return left > 0 ? `${shown} and ${left} more` : shown;
}
function whereOf(data, finding, source) {
	const location = code(
		locationText(finding.location),
		locationUrl(data.run, source, finding.location)
	);
	return [location, ...placeNotes(data, finding, source).map((each) => note(each))];
}
function placeNotes(data, finding, source) {
	const others = finding.locations.length - 1;
	const isNamed = data.scans.length > 1 && sourceText(source.name) === source.name;
	return [
		...imageNotes(finding),
		...finding.rule === void 0 ? [] : platformNotes(finding),
		...isNamed ? [`in ${source.name}`] : [],
		...others > 0 ? [`and ${countNoun(others, "more location")}`] : []
	];
}
function platformNotes(finding) {
	const platforms = platformsText(finding);
	return platforms === void 0 ? [] : [platforms];
}

// shared/model/is-new.ts
function isNew({ change }) {
	return change === void 0 || change.state === "new" || change.why === "scope";
}

// shared/report/listed-finding.ts
function openFindings(data) {
	return listed(data).filter(({ finding }) => finding.suppression === void 0);
}
function suppressedFindings(data) {
	return listed(data).filter(({ finding }) => finding.suppression !== void 0);
}
function countBySeverity(findings) {
	const counts = new Map(SEVERITIES.map((severity) => [severity, 0]));
	for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
	return counts;
}
function compareFindings(a, b) {
	return Number(b.kind === "malware") - Number(a.kind === "malware") || severityRank(a) - severityRank(b) || (b.score ?? -1) - (a.score ?? -1) || compareText(a.id, b.id) || compareText(a.package?.purl ?? "", b.package?.purl ?? "") || compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0) || compareText(a.fingerprint, b.fingerprint);
}
function listed(data) {
	const reasons = new Set(
		data.decisions.flatMap((decision) => decision.reasons.flatMap((reason) => reason.findings))
	);
	return data.scans.flatMap(
		({ source, findings }) => findings.map((finding) => ({
			finding,
			source,
			isReason: reasons.has(finding.fingerprint)
		}))
	).sort(
		(a, b) => Number(b.isReason) - Number(a.isReason) || Number(b.finding.kind === "malware") - Number(a.finding.kind === "malware") || Number(isNew(b.finding)) - Number(isNew(a.finding)) || compareFindings(a.finding, b.finding) || compareText(a.source.name, b.source.name)
	);
}
var RANKS = {
	critical: 0,
	high: 1,
	unknown: 2,
	medium: 3,
	low: 4,
	none: 5
};
function severityRank(finding) {
	return RANKS[finding.severity];
}

// shared/flows/inventory/source-choice.ts
function requireOneSource(choice3) {
	const { path: path2, image, isWithIgnored } = choice3;
	const given = ["path", "image", "sbom"].filter((name) => choice3[name] !== void 0);
	if (given.length === 0) {
		throw new UserError(
			"input-missing",
			"No target given.",
			"Set one of the inputs `path`, `image` and `sbom`. To read the whole repository, set `path: .`."
		);
	}
	if (given.length > 1) {
		throw new UserError(
			"input-conflict",
			`The inputs ${given.map((name) => `\`${name}\``).join(" and ")} cannot be combined.`,
			"Keep one of these inputs. Use a separate step or command for each source."
		);
	}
	if (isWithIgnored && path2 === void 0) throw misplaced("include-ignored", "a path", "path");
	if (image !== void 0) return;
	if (choice3.platforms !== void 0) throw misplaced("platforms", "an image", "image");
	if (choice3.baseImage !== void 0) throw misplaced("base-image", "an image", "image");
}
function misplaced(name, needed, input) {
	return new UserError(
		"input-conflict",
		`\`${name}\` needs ${needed}.`,
		`Remove \`${name}\`, or set \`${input}\`.`
	);
}

// shared/json/line-counter.ts
function lineCounter(text4) {
	const first = text4.indexOf("\n");
	let line = 1;
	let next = first;
	let last = 0;
	return (offset) => {
		if (offset < last) [line, next] = [1, first];
		last = offset;
		while (next !== -1 && next < offset) {
			line++;
			next = text4.indexOf("\n", next + 1);
		}
		return line;
	};
}

// shared/git/star-pattern.ts
var STAR = /* @__PURE__ */ Symbol("star");
function fitsStars(pattern, items) {
	let at = 0;
	let next = 0;
	let star = -1;
	let starAt = 0;
	while (at < items.length) {
		const part = pattern[next];
		if (part === STAR) {
			star = next;
			starAt = at;
			next += 1;
		} else if (part?.(items[at]) === true) {
			at += 1;
			next += 1;
		} else if (star === -1) {
			return false;
		} else {
			starAt += 1;
			at = starAt;
			next = star + 1;
		}
	}
	while (pattern[next] === STAR) next += 1;
	return next === pattern.length;
}

// shared/git/segment-pattern.ts
function compileSegment(pattern) {
	if (!/[*?[\\]/.test(pattern)) return (name) => name === pattern;
	const [, ending] = /^\*([^*?[\\]+)$/.exec(pattern) ?? [];
	if (ending !== void 0) return (name) => name.endsWith(ending);
	const [, beginning] = /^([^*?[\\]+)\*$/.exec(pattern) ?? [];
	if (beginning !== void 0) return (name) => name.startsWith(beginning);
	const tokens = tokensOf(bytesOf(pattern));
	return tokens === void 0 ? () => false : (name) => fitsStars(tokens, bytesOf(name));
}
function bytesOf(text4) {
	return Buffer.from(text4).toString("latin1");
}
var TOKEN = /(\*+)|(\?)|\[([!^]?)(\]?(?:\\.|\[:[a-z]+:\]|[^\]\\])*)\]|\\(.)|([^*?[\\])/sy;
function tokensOf(pattern) {
	const tokens = [];
	for (TOKEN.lastIndex = 0; TOKEN.lastIndex < pattern.length; ) {
		const [, star, any, negation, body, escaped, plain] = TOKEN.exec(pattern) ?? [];
		const literal = escaped ?? plain;
		if (star !== void 0) tokens.push(STAR);
		else if (any !== void 0) tokens.push(() => true);
		else if (literal !== void 0) tokens.push((char) => char === literal);
		else if (body !== void 0) tokens.push(characterClass(body, negation !== ""));
		else return void 0;
	}
	return tokens;
}
var CLASSES = /* @__PURE__ */ new Map([
	["alnum", /[A-Za-z0-9]/],
	["alpha", /[A-Za-z]/],
	["blank", /[ \t]/],
	["digit", /[0-9]/],
	["lower", /[a-z]/],
	["punct", /[!-/:-@[-`{-~]/],
	["space", /\s/],
	["upper", /[A-Z]/],
	["xdigit", /[0-9A-Fa-f]/]
]);
var MEMBER = /\[:([a-z]+):\]|\\?(.)-\\?(.)|\\?(.)/gs;
function characterClass(body, isNegated) {
	const members = [...body.matchAll(MEMBER)].map(([, name, from, to, one]) => {
		if (name !== void 0) return (char) => CLASSES.get(name)?.test(char) === true;
		return (char) => char === one || from !== void 0 && char >= from && char <= (to ?? "");
	});
	return (char) => members.some((fits) => fits(char)) !== isNegated;
}

// shared/git/ignore-rules.ts
var MAX_RULES = 5e3;
function parseIgnoreRules(text4) {
	const lines2 = text4.split(/\r?\n/);
	if (lines2.length > MAX_RULES) return void 0;
	const rules = lines2.map(ruleFrom).filter((rule) => rule !== void 0);
	rules.reverse();
	return {
		decide: (path2, isFolder) => {
			const segments = path2.split("/");
			const name = segments.at(-1) ?? "";
			const rule = rules.find(
				(each) => (isFolder || !each.foldersOnly) && (each.name === void 0 ? fitsStars(each.segments, segments) : each.name(name))
			);
			if (rule === void 0) return void 0;
			return rule.isNegated ? "kept" : "ignored";
		}
	};
}
function ruleFrom(line) {
	let pattern = withoutTrailingSpaces(line);
	if (pattern === "" || pattern.startsWith("#")) return void 0;
	const isNegated = pattern.startsWith("!");
	if (isNegated) pattern = pattern.slice(1);
	const foldersOnly = pattern.endsWith("/");
	if (foldersOnly) pattern = pattern.slice(0, -1);
	const isAnchored = pattern.includes("/");
	const parts = (pattern.startsWith("/") ? pattern.slice(1) : pattern).split("/");
	if (parts.every((part) => part === "")) return void 0;
	const [only = ""] = parts;
	const name = isAnchored || only === "**" ? void 0 : compileSegment(only);
	const segments = parts.flatMap((part, at) => segmentsOf(part, at === parts.length - 1));
	return { isNegated, foldersOnly, name, segments: isAnchored ? segments : [STAR, ...segments] };
}
function segmentsOf(part, isLast) {
	if (part !== "**") return [compileSegment(part)];
	return isLast ? [() => true, STAR] : [STAR];
}
function withoutTrailingSpaces(line) {
	let end = line.length;
	while (end > 0 && line[end - 1] === " " && !isEscaped(line, end - 1)) end--;
	return line.slice(0, end);
}
function isEscaped(line, at) {
	let backslashes = 0;
	while (line[at - 1 - backslashes] === "\\") backslashes++;
	return backslashes % 2 === 1;
}

// shared/policy/ignore-path.ts
function coversPath(path2) {
	const rules = parseIgnoreRules(`/${path2.replace(/^\/+/, "")}`);
	return ({ locations }) => locations.length > 0 && locations.every((location) => isBelow2(location.path, rules));
}
var MAX_DEPTH = 200;
function isBelow2(path2, rules) {
	const parts = path2.split("/", MAX_DEPTH + 1);
	if (parts.length > MAX_DEPTH) return false;
	return parts.some((_, index) => {
		const isFolder = index < parts.length - 1;
		return rules?.decide(parts.slice(0, index + 1).join("/"), isFolder) === "ignored";
	});
}

// shared/policy/exception-matcher.ts
var ANY_ID = "*";
var NO_BREAK_HYPHEN = "‑";
function exceptionMatcher(rule) {
	const id = rule.id.replaceAll(NO_BREAK_HYPHEN, "-").toLowerCase();
	const isBelow3 = rule.path === void 0 ? () => true : coversPath(rule.path);
	const isFor = purlMatcher(rule);
	return {
		coversFinding: (finding) => hasId(finding, id) && isFor(finding.package?.purl) && isBelow3(finding) && isAt(rule, finding.location),
		coversPackage: ({ rule: refusedBy, item }) => refusedBy === rule.id && rule.purl !== void 0 && isFor(item.purl) && isBelow3(item)
	};
}
function hasId({ id, aliases, kind }, wanted) {
	if (wanted === ANY_ID) return kind !== "malware";
	if (wanted.endsWith("/*")) return id.toLowerCase().startsWith(wanted.slice(0, -1));
	return [id, ...aliases].some((other) => other.toLowerCase() === wanted);
}
function isAt({ onLine, onColumn }, location) {
	if (onLine === void 0) return true;
	const { line, endLine = line, column = 1, endColumn = column } = location;
	if (line === void 0 || endLine === void 0) return false;
	if (onColumn === void 0) return line <= onLine && onLine <= endLine;
	const isStart = onLine === line && onColumn === column;
	const isAfterStart = onLine > line || onLine === line && onColumn > column;
	const isBeforeEnd = onLine < endLine || onLine === endLine && onColumn < endColumn;
	return isStart || isAfterStart && isBeforeEnd;
}
function purlMatcher({ id, purl }) {
	if (purl === void 0) return () => true;
	const isWhole = id === ANY_ID || isPackageRule(id);
	return (found) => found !== void 0 && (isWhole ? isPackage : startsPurl)(found, purl);
}
function isPackage(found, wanted) {
	return found === wanted || found.startsWith(wanted) && /^[@?#]/.test(found.slice(wanted.length));
}
function startsPurl(purl, start) {
	if (!purl.startsWith(start)) return false;
	const next = purl.charAt(start.length);
	return next === "" || "@?#/".includes(next) || "@?#/:".includes(start.charAt(start.length - 1));
}

// shared/policy/name-rule.ts
function nameRuleOf(text4) {
	return text4.includes("*") ? { pattern: text4 } : { exact: text4 };
}

// shared/policy/identities-section.ts
var MAX_IDENTITIES = 50;
var NAME2 = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
var GITHUB = "https://github.com";
var SERVER = /^https:\/\/[a-z0-9.-]+(:\d{1,5})?\/?$/;
var WORKFLOW = /^[^/\s*@]+\/[^/\s*@]+\/[^\s*@]+\.ya?ml(@\S+)?$/;
var ID = /^[0-9]{1,20}$/;
var NO_SPACES = /^\S+$/;
var like = (pattern, example) => optional(formed(words, pattern, `look like ${example}`));
var identityPattern = checked(
	words,
	(pattern) => {
		const message = identityPatternProblem(pattern);
		return message === void 0 ? [] : [{ where: "", message }];
	},
	"be a pattern of identities"
);
var identitySchema = closed({
	identity: optional(words),
	"identity-pattern": optional(identityPattern),
	/** The signing workflow. The workflow can be in another repository, and at a fixed ref or at any ref. */
	workflow: like(
		WORKFLOW,
		"octo-org/app/.github/workflows/release.yml, optionally followed by @refs/…"
	),
	issuer: optional(satisfying(words, isSecureUrl, "be a URL that starts with https://")),
	/** A path in the server URL would precede the owner in the name of the workflow. */
	server: optional(
		satisfying(words, isServer, "be a server without a path, such as https://ghe.octo.example")
	),
	key: optional(words),
	repository: like(/^[^/\s*@]+\/[^/\s@]+$/, "octo-org/app"),
	"repository-id": like(ID, '"123"'),
	owner: like(/^[^/\s*@]+$/, "octo-org"),
	"owner-id": like(ID, '"123"'),
	ref: like(/^refs\/\S+$/, "refs/heads/main"),
	branch: like(NO_SPACES, "main"),
	tag: like(NO_SPACES, "v*"),
	commit: like(/^[0-9a-f]{40,64}$/, "a full commit SHA"),
	event: like(/^[a-z0-9_-]+$/, "push"),
	environment: like(/\S/, "production"),
	runner: optional(choice2(["github-hosted", "self-hosted"])),
	visibility: optional(choice2(["public", "private", "internal"]))
});
var identitiesSchema = map(checked(identitySchema, contradictionsIn), {
	keys: { pattern: NAME2, expected: "have a name made of a-z, 0-9 and -, such as release" },
	size: { least: 1, most: MAX_IDENTITIES },
	items: "identities",
	expected: "be a mapping from names to identities"
});
function contradictionsIn(identity) {
	const given = Object.keys(identity);
	if (identity.key === void 0) {
		return [...serverIssues(identity), ...nameIssues(given), ...refIssues(given)];
	}
	const others = given.filter((key) => key !== "key");
	const message = `has a key, which cannot be combined with ${others.join(", ")}`;
	return others.length === 0 ? [] : [{ where: "", message }];
}
function serverIssues({ server = GITHUB, issuer }) {
	const isKnown = server.replace(/\/$/, "") === GITHUB || issuer !== void 0;
	return isKnown ? [] : [{ where: "", message: "has a custom server, so it also needs issuer" }];
}
var NAMES = ["identity", "identity-pattern", "workflow"];
var BOUNDS = ["repository", "repository-id", "owner", "owner-id"];
function nameIssues(given) {
	const names = NAMES.filter((name) => given.includes(name));
	if (names.length > 1) {
		return [{ where: "", message: "must have only one of identity, identity-pattern, workflow" }];
	}
	if (names.length === 1 || BOUNDS.some((name) => given.includes(name))) return [];
	const message = "needs one of identity, identity-pattern, workflow, key, repository or owner";
	return [{ where: "", message }];
}
function refIssues(given) {
	const [, ...others] = ["ref", "branch", "tag"].filter((name) => given.includes(name));
	const message = "repeats the ref; set only one of ref, branch, tag";
	return others.map((where) => ({ where, message }));
}
function isSecureUrl(text4) {
	return text4.startsWith("https://") && URL.canParse(text4);
}
function isServer(text4) {
	return SERVER.test(text4) && URL.canParse(text4);
}

// shared/policy/policy-identity.ts
function policyIdentity(name, section2) {
	if (section2.key !== void 0) return { kind: "key", name, path: section2.key };
	const server = (section2.server ?? GITHUB).replace(/\/$/, "");
	const issuer = section2.issuer ?? WORKFLOW_ISSUER;
	const claims = claimsOf(section2, server);
	return { kind: "certificate", name, san: sanOf(section2, server), issuer, claims };
}
function sanOf(section2, server) {
	const { identity, workflow } = section2;
	const pattern = section2["identity-pattern"];
	if (identity !== void 0) return { exact: identity };
	if (pattern !== void 0) return nameRuleOf(pattern);
	if (workflow === void 0) return { pattern: `${server}/*@*` };
	const san = `${server}/${workflow}`;
	return workflow.includes("@") ? nameRuleOf(san) : { pattern: `${san}@*` };
}
var CLAIMS = {
	repository: "sourceRepository",
	"repository-id": "sourceRepositoryId",
	owner: "sourceRepositoryOwner",
	"owner-id": "sourceRepositoryOwnerId",
	ref: "sourceRepositoryRef",
	branch: "sourceRepositoryRef",
	tag: "sourceRepositoryRef",
	commit: "sourceRepositoryDigest",
	event: "buildTrigger",
	environment: "deploymentEnvironment",
	runner: "runnerEnvironment",
	visibility: "sourceRepositoryVisibility"
};
var CLAIM_KEYS = Object.keys(CLAIMS);
var POLICY_CLAIMS = [...new Set(Object.values(CLAIMS))];
function claimsOf(section2, server) {
	const prefixes = {
		repository: `${server}/`,
		owner: `${server}/`,
		branch: "refs/heads/",
		tag: "refs/tags/"
	};
	const claims = CLAIM_KEYS.flatMap((key) => {
		const value = section2[key];
		if (value === void 0) return [];
		return [[CLAIMS[key], nameRuleOf(`${prefixes[key] ?? ""}${value}`)]];
	});
	return Object.fromEntries(claims);
}

// shared/github/results-service.ts
var ASK_TIMEOUT_MS = 1e4;
var MAX_ANSWER_BYTES = 64 * 1024;
var CONFLICT = 409;
async function askResults(network, { url, token }, { part, method, service, attempts }, message) {
	const path2 = `/twirp/github.actions.results.api.v1.${part}/${method}`;
	const { body } = await request(network, new URL(path2, url).href, {
		service,
		method: "POST",
		headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
		body: JSON.stringify(message),
		maxBytes: MAX_ANSWER_BYTES,
		timeoutMs: ASK_TIMEOUT_MS,
		attempts,
		accept: [CONFLICT],
		sameOriginOnly: true
	});
	const answer = parseJson(body, service);
	return isObject(answer) ? answer : {};
}
function textIn(answer, name) {
	const other = name.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
	return stringAt(answer, name) ?? stringAt(answer, other) ?? "";
}
function whyNot(answer) {
	return stringAt(answer, "message") || stringAt(answer, "msg") || "no reason was given";
}
function isTaken(answer) {
	return stringAt(answer, "code") === "already_exists";
}

// shared/json/closed-schema.ts
function closedSchema(schema) {
	return closedRule(schema);
}
function closedRule(rule) {
	switch (rule.kind) {
		case "object":
			return closedObject(rule);
		case "list":
			return { ...rule, item: closedRule(rule.item) };
		case "map":
			return { ...rule, value: closedRule(rule.value) };
		case "variants":
			return { ...rule, rules: rule.rules.map(closedObject) };
		case "optional":
		case "checked":
			return { ...rule, of: closedRule(rule.of) };
		default:
			return rule;
	}
}
function closedObject(rule) {
	const members = rule.members.map((member) => ({ ...member, rule: closedRule(member.rule) }));
	return { ...rule, members, isClosed: true };
}

// shared/model/coverage.ts
var CONTROL_STATUSES = [
	"failed",
	"excepted",
	"passed",
	"not-applicable",
	"not-checkable"
];
var controlSchema = object({
	/** ID of the control in its framework: `4.1`. */
	id: text2,
	/** A short name in our own words. */
	title: text2,
	status: choice2(CONTROL_STATUSES),
	/** The reason for `not-applicable` and `not-checkable`. */
	reason: optional(text2),
	/** IDs of the rules that ran for the control, sorted. */
	rules: list(text2),
	/** Number of findings that no exception accepts. */
	findings: count,
	/** Number of findings that an exception accepts. */
	excepted: count
});
var frameworkSchema = object({
	/** ID of the framework, as in the property `controls` of a finding: `cis-docker-1.6.0`. */
	id: text2,
	title: text2,
	controls: list(controlSchema)
});
var COVERAGE_KIND = "assay/coverage/v1";
var coverageSchema = object({
	kind: constant(COVERAGE_KIND),
	/** Name of the audited folder. */
	subject: text2,
	frameworks: list(frameworkSchema),
	/** Number of files that were not checked, such as templates. */
	uncheckedFiles: count
});

// shared/report/package-label.ts
var PURL2 = /^pkg:[a-z0-9.+-]{1,50}\/((?:@[^@/?#]{1,200}\/)?[^@?#]{1,500})(?:@([^?#]{1,200}))?/;
function packageLabel(purl) {
	const { name, version } = labelParts(purl);
	return visibleText(version === void 0 ? name : `${name}@${version}`);
}
function packageName(purl) {
	return visibleText(labelParts(purl).name);
}
function labelParts(purl) {
	const [, name, version] = PURL2.exec(purl) ?? [];
	if (name === void 0) return { name: purl };
	const decoded = decodePercent(name) ?? name;
	return version === void 0 ? { name: decoded } : { name: decoded, version: decodePercent(version) ?? version };
}

// shared/report/title-sentence.ts
function titleSentence({ title, id, rule, description }) {
	const sentence = `${title === "" ? id : title}.`;
	return rule === void 0 || description === void 0 ? sentence : `${sentence} ${description}`;
}

// shared/report/choose-annotations.ts
var MAX_ANNOTATIONS_PER_LEVEL = 10;
var MAX_MESSAGE = 1e3;
var MAX_TITLE2 = 250;
var MAX_OTHERS = 10;
function chooseAnnotations(data, limit = MAX_ANNOTATIONS_PER_LEVEL) {
	const used = /* @__PURE__ */ new Map();
	return findingAnnotations(data).filter(({ level }) => {
		const count2 = (used.get(level) ?? 0) + 1;
		used.set(level, count2);
		return count2 <= limit;
	});
}
function findingAnnotations(data) {
	const shown = openFindings(data).filter(
		({ finding }) => isNew(finding) || finding.kind === "malware"
	);
	return [...Map.groupBy(shown, placeOf).values()].flatMap(
		([first, ...others]) => first === void 0 ? [] : [annotationOf(first, others)]
	);
}
function placeOf({ finding, source }) {
	const { package: about, location, fingerprint } = finding;
	return [source.kind, source.name, locationText(location), about?.purl ?? fingerprint].join("\0");
}
var GRAVE = /* @__PURE__ */ new Set(["critical", "high", "unknown"]);
function annotationOf(first, others) {
	const { finding, source } = first;
	const { path: path2, line } = placeFor(finding, source);
	const more = others.length === 0 ? "" : ` and ${others.length} more`;
	return {
		level: levelOf(first),
		title: visibleText(`${severityLabel(finding)}: ${finding.id}${more}`, MAX_TITLE2),
		message: visibleText(`${messageOf(finding, source, path2)}${othersText(others)}`, MAX_MESSAGE),
		path: path2,
		line: path2 === void 0 ? void 0 : line
	};
}
function placeFor({ declared, location }, source) {
	const edited = declared && declaredPath(source, declared);
	if (edited !== void 0) return { path: edited, line: declared?.line };
	return { path: repositoryPath(source, location), line: location.line };
}
function levelOf({ finding, isReason }) {
	if (isReason) return "error";
	return finding.kind === "malware" || GRAVE.has(finding.severity) ? "warning" : "notice";
}
function othersText(others) {
	if (others.length === 0) return "";
	const named = others.slice(0, MAX_OTHERS).map(({ finding }) => `${finding.id} (${severityLabel(finding).toLowerCase()})`);
	const left = others.length - named.length;
	return ` Also: ${[...named, ...left > 0 ? [`${left} more`] : []].join(", ")}.`;
}
function requiredBy({ package: about, declared }) {
	const [root, ...others] = about?.paths?.[0] ?? [];
	const isTransitive = about?.isDirect !== true && root !== void 0 && others.length > 0;
	return isTransitive && declared !== void 0 ? `Required by ${packageName(root)}. ` : "";
}
function messageOf(finding, source, path2) {
	const about = finding.package;
	const subject = about === void 0 ? "" : `${about.name} ${about.version}: `;
	const isLocked = path2 !== void 0 && path2 === repositoryPath(source, finding.location);
	const found = locationText(finding.location);
	const place = source.kind === "image" || path2 === void 0 ? `${source.name}, ${found}` : found;
	const where = isLocked ? "" : ` ${requiredBy(finding)}Found in ${place}.`;
	return `${subject}${titleSentence(finding)} ${fixSentence(finding)}${where}`;
}

// shared/report/safe-url.ts
var MAX_URL = 2e3;
var ENDING = /[()<>[\]{}"'`|\\^]/g;
function safeUrl(text4) {
	const url = text4.length > MAX_URL ? null : URL.parse(text4);
	if (url?.protocol !== "https:" || url.username !== "" || url.password !== "") return void 0;
	return url.href.replace(ENDING, percentEncoded);
}
function percentEncoded(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

// shared/report/escape-markdown.ts
var BREAK = "&#8203;";
var MEANINGFUL = /[\\`*_[\]<>#|~&@$]|:(?=\/\/|[\w+-]+:)/g;
var LINE_START = /^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/;
var FILTERED = /* @__PURE__ */ new Set(["@", "#", "$", ":"]);
var NOT_IN_CODE = /[`|\\]/;
function escapeMarkdown(text4, maxChars) {
	return visibleText(text4, maxChars).replace(MEANINGFUL, entityOf).replace(LINE_START, entityOf).replace(/(www)(?=\.)|(GH)(?=-\d)/gi, `$&${BREAK}`);
}
function markdownCode(text4, maxChars) {
	const visible = visibleText(text4.trim(), maxChars);
	if (visible === "") return "–";
	return fitsInCode(visible) ? `\`${visible}\`` : escapeMarkdown(visible, visible.length);
}
function fitsInCode(text4) {
	return !NOT_IN_CODE.test(text4);
}
var TELLING_PAGE = /^https:\/\/github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions)\/\d)/;
var QUIET_HOST = "https://redirect.github.com";
function markdownLink(label, url) {
	const address = url === void 0 ? void 0 : safeUrl(url);
	if (address === void 0) return label;
	return `[${label}](${address.replace(TELLING_PAGE, QUIET_HOST).replaceAll("&", "&amp;")})`;
}
function entityOf(character) {
	const entity = `&#${character.charCodeAt(0)};`;
	return FILTERED.has(character) ? `${entity}${BREAK}` : entity;
}

// shared/report/read-step-file.ts
function readStepFile(bytes, path2, isClosed = false) {
	const value = parseJson(bytes, path2);
	try {
		return readByKind(value, isClosed ? decodeClosed : decode);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		throw new DataError(error.code, error.message, { path: path2 }, { cause: error });
	}
}
var fileWithKind = object({ kind: text2 });
function readByKind(value, read) {
	const { kind } = decode(fileWithKind, value);
	switch (kind) {
		case FINDINGS_KIND:
			return read(findingsFileSchema, value);
		case COVERAGE_KIND:
			return read(coverageSchema, value);
		case DECISION_KIND:
			return readDecision(value, read);
		case DOCUMENTS_KIND:
			return read(documentsFileSchema, value);
		case EVIDENCE_KIND:
			return read(evidenceFileSchema, value);
		case VERIFICATION_KIND:
			return read(verificationSchema, value);
		default:
			throw new DataError("unsupported-version", `the kind ${kind} is unknown`, { path: "$.kind" });
	}
}
function decodeClosed(schema, value) {
	return decode(closedSchema(schema), value);
}
var writtenDecision = {
	...decisionFileSchema,
	members: [
		...decisionFileSchema.members,
		{ name: "isComplete", key: "isComplete", rule: optional(flag2) }
	]
};
function readDecision(value, read) {
	const decision = read(writtenDecision, value);
	const isComplete = decision.outcome !== "error" && decidedBy(decision.reasons).isComplete;
	return { ...decision, isComplete };
}

// shared/report/rule-help.ts
var MAX_LISTED = 10;
function ruleHelp(finding) {
	const { title, rule, aliases } = finding;
	const { why = "", fix = "", references = [] } = rule ?? {};
	const sections = [
		escapeMarkdown(title),
		`**Severity:** ${severityLabel(finding)}`,
		escapeMarkdown(why, 1e3),
		section("Fix", escapeMarkdown(fix, 1e3)),
		section("Controls", listOf(controlTexts(finding))),
		section("Other IDs", escapeMarkdown(aliases.slice(0, MAX_LISTED).join(", "))),
		section("References", linksOf([finding.url ?? "", ...references]))
	];
	return {
		text: visibleText(`${title}. ${why} Fix: ${fix}`, 2e3),
		markdown: `${sections.filter((part) => part !== "").join("\n\n")}
`
	};
}
function controlTexts({ controls = {} }) {
	return Object.entries(controls).slice(0, MAX_LISTED).map(([framework, ids]) => `${framework}: ${ids.slice(0, MAX_LISTED).join(", ")}`);
}
function section(heading, content) {
	return content === "" ? "" : `### ${heading}

${content}`;
}
function listOf(texts) {
	return texts.map((text4) => `- ${escapeMarkdown(text4)}`).join("\n");
}
function linksOf(urls) {
	const safe = urls.flatMap((url) => safeUrl(url) ?? []).slice(0, MAX_LISTED);
	return safe.map((url) => `- ${markdownLink(escapeMarkdown(url), url)}`).join("\n");
}

// shared/text/severity-counts.ts
var NAMES2 = [
	"malware",
	"critical",
	"high",
	"unscored",
	"medium",
	"low",
	"notice",
	"none"
];
function severityCounts(findings) {
	return bySeverity(findings).map(([name, own]) => `${grouped(own.length)} ${name}`).join(", ");
}
function bySeverity(findings) {
	const groups = Map.groupBy(findings, nameOf);
	return NAMES2.flatMap((name) => {
		const own = groups.get(name);
		return own === void 0 ? [] : [[name, own]];
	});
}
function nameOf({ kind, severity }) {
	if (kind === "malware" || kind === "notice") return kind;
	return severity === "unknown" ? "unscored" : severity;
}

// shared/text/findings-headline.ts
var MAX_BASE = 60;
function findingsHeadline(facts) {
	return facts.failing.length > 0 ? failText(facts) : passText(facts);
}
function failText({ open, failing, base }) {
	const isFresh = failing.every((each) => each.change !== void 0 && isNew(each));
	const all = isFresh ? open.filter(isNew) : open;
	const noun = isFresh ? "new finding" : "finding";
	const share = all.length === failing.length ? "" : `${grouped(failing.length)} of `;
	return `${share}${countNoun(all.length, noun)} must be fixed (${failingText(failing, base)})`;
}
function failingText(failing, base) {
	const old = failing.filter((finding) => !isNew(finding));
	if (old.length === 0) return severityCounts(failing);
	const fresh = failing.filter(isNew);
	const parts = [
		`already in ${baseText(base)}: ${severityCounts(old)}`,
		...fresh.length === 0 ? [] : [`new: ${severityCounts(fresh)}`]
	];
	const isOldWorse = old.some(isMalware) && !fresh.some(isMalware);
	return (isOldWorse ? parts : parts.toReversed()).join("; ");
}
function isMalware({ kind }) {
	return kind === "malware";
}
function passText({ open, base, fixed }) {
	const counted = base === void 0 ? open : open.filter(isNew);
	const noun = base === void 0 ? "finding" : "new finding";
	const found = counted.length === 0 ? `no ${noun}s` : `${countNoun(counted.length, noun)}, none of which must be fixed`;
	return fixed === 0 ? found : `${found}, ${grouped(fixed)} fixed`;
}
function baseText(base = "the base") {
	return visibleText(base, MAX_BASE);
}

export {
	TRUSTED_EVENTS,
	cacheAccess,
	NO_CACHE,
	withPath,
	sourceChoice,
	DOCUMENT_FORMATS,
	describeFormat,
	distinctFormats,
	documentFileNames,
	spec,
	spec2,
	countFindings,
	spec3,
	spec4,
	spec5,
	spec6,
	spec7,
	spec8,
	spec9,
	showValue,
	decode,
	inspect,
	purlOf,
	readPurl,
	showInventory,
	showDetails,
	showIgnored,
	showContained,
	showProblems,
	requireOneSource,
	pathRequest,
	imageRequest,
	namedImage,
	sourceName,
	lineCounter,
	STAR,
	fitsStars,
	compileSegment,
	parseIgnoreRules,
	coversPath,
	ANY_ID,
	exceptionMatcher,
	decodePercent,
	nameRuleOf,
	identitiesSchema,
	policyIdentity,
	POLICY_CLAIMS,
	documentTimestamp,
	MAX_ANSWER_BYTES,
	askResults,
	textIn,
	whyNot,
	isTaken,
	CONTROL_STATUSES,
	COVERAGE_KIND,
	isNew,
	EVIDENCE_KIND,
	DOCUMENTS_KIND,
	parseEcosystem,
	coversEcosystem,
	isPrerelease,
	advisedVersions,
	originText,
	imageNotes,
	ownerText,
	toolsText,
	platformsText,
	findingBlock,
	findingBlocks,
	suppressedBlock,
	severityOf,
	severityLabel,
	titleText,
	withoutMarks,
	packageNotes,
	ALREADY_IN_BASE,
	fixText,
	fixSentence,
	placeNotes,
	openFindings,
	suppressedFindings,
	countBySeverity,
	compareFindings,
	packageLabel,
	packageName,
	chooseAnnotations,
	findingAnnotations,
	safeUrl,
	escapeMarkdown,
	markdownCode,
	fitsInCode,
	markdownLink,
	readStepFile,
	ruleHelp,
	controlTexts,
	severityCounts,
	bySeverity,
	findingsHeadline,
	baseText
};
