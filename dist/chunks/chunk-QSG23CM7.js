import{AUDIT_FAIL_ON,CHOSEN_PROFILES,FAIL_ON,SCOPES,checkedAreaSchema,choice,choice2,choices,comparisonSchema,constant,count,defineSpec,fileOrReference,findingSchema,flag,flag2,imageChangeSchema,inGroup,isEnterpriseServer,isObject,keyInputs,knownIfEmpty,lines,list,map,movedSigningInputs,nearest,nullable,object,optional,optionalFlag,outputInputs,packageChangesSchema,path,paths,platformImageSchema,problemSchema,registryInputs,renamedSubjectInputs,secret,sharedRuleSchema,signerInputs,signingInputs,sourceSchema,storeInputs,subjectInputs,subjectSchema,terminalOnly,text,text2,trustInputs,uncheckedFileSchema}from"./chunk-DD6OEQO3.js";
import{DataError,UserError}from"./chunk-YCU6NLYP.js";
// files/temporary-folder
import{ mkdtempSync, rmSync }from"node:fs";
import{ rm }from"node:fs/promises";
import{ join }from"node:path";
function makeTemporaryFolder(parent, stem) {
	const path2 = mkdtempSync(join(parent, stem));
	return { path: path2, remove: () => rm(path2, { recursive: true, force: true }) };
}
function removeFolderNow(path2) {
	rmSync(path2, { recursive: true, force: true });
}
// github/cache-access
var CACHE_SETTINGS = ["auto", "true", "false"];
var TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release"];
var MODES = new Map([
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
// flows/inventory/inputs
var sourceInputs = {
	path: path({
		help: "Folder or file to read, such as `services/api/go.mod`. Default: the whole workspace, unless an input names a different source. In a folder, Assay skips untracked files that git ignores, and reports which files it skipped. To include them, set `include-ignored: true`, or add a rule such as `!target/` to `.assayignore`."
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
		help: "When to use the GitHub Actions cache for image layer contents. With the cache, later runs read only changed layers. `auto` uses the cache in runs for branches and tags, unless `cache-dir` is set. `true` also reads the cache in pull requests. `false` does not use the cache. Only runs for branches save to the cache. The cache also keeps advisories from a bucket for a day."
	}),
	"cache-dir": path({
		group: "expert",
		help: "Folder where Assay keeps image layer contents between runs. Use this input in a terminal or on a self-hosted runner."
	}),
	"registry-mirrors": lines({
		group: "registry",
		help: "Registry mirrors, such as `docker.io=mirror.gcr.io`, that Assay tries before the registry itself. For a tag, Assay uses the digest that the mirror returns. Assay checks all content against the digest."
	}),
	resolve: lines({
		group: "expert",
		help: "Maven repositories to read the parents, imported poms and transitive dependencies of `pom.xml` files from: `none`, `local`, or https URLs, one per line. `local` means `~/.m2/repository`. If you list URLs, Assay reads `~/.m2/repository` first. Assay never contacts repositories that are named only in scanned files. Default: `https://repo1.maven.org/maven2`, or `local` if `advisories` is a folder."
	}),
	"base-image": text({
		group: "expert",
		help: "Base image that `image` was built from, including its digest. Default: Assay detects the base image from annotations, labels and build provenance."
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
// sbom/format
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
	const seen = new Map();
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
// flows/comparison/inputs
var baseInputs = {
	"github-token": secret({
		group: "expert",
		default: `\${{ github.token }}`,
		env: "GITHUB_TOKEN",
		help: "Token for reading the policy and the ignore files on the base branch through GitHub’s API. Assay uses the token only if the checkout does not contain the base (`fetch-depth: 1`)."
	})
};
var compareInputs = {
	"compare-to": text({
		default: "auto",
		help: "Base to compare the scan with. `auto`: for `path`, the base of the pull request or merge queue entry. A branch, tag or commit: for `path` only. `image:NAME`: for `image` only. `sbom:FILE`: for any source. `none`: no comparison. If there is a base, only new findings count unless `scope` is `all`."
	})
};
// actions/audit/spec
var spec = defineSpec({
	name: "audit",
	title: "Assay Audit",
	description: "Finds misconfigurations and secrets in a repository or an image, and applies your policy.",
	inputs: {
		path: sourceInputs.path,
		"include-ignored": sourceInputs["include-ignored"],
		image: sourceInputs.image,
		platforms: sourceInputs.platforms,
		"base-image": sourceInputs["base-image"],
		"compare-to": text({
			default: "auto",
			help: "Image to compare the audited image with, in the form `image:NAME`. Findings that are also in this image do not count unless `scope` is `all`. `auto` compares a folder with the base of the pull request, and does not compare images."
		}),
		cache: sourceInputs.cache,
		"cache-dir": sourceInputs["cache-dir"],
		"registry-mirrors": sourceInputs["registry-mirrors"],
		profile: choice(CHOSEN_PROFILES, {
			help: "Rules to apply. `essential` reports dangerous settings and code. `hardened` also reports missing hardening. `all` also reports style and reliability issues. Default: the value in the policy file, otherwise `essential`."
		}),
		"fail-on": choice(AUDIT_FAIL_ON, {
			help: "Lowest severity that makes the audit fail. With any value except `never`, the audit also fails if a pull request adds secrets or critical misconfigurations. With `new`, the audit fails only in this case. Default: the value in the policy file, otherwise `high`."
		}),
		scope: choice(SCOPES, {
			help: "Findings that count: `all`, or only `new` (those that are not on the base branch). `auto` means `new` in pull requests and merge queues, and `all` in other runs. Default: the value in the policy file, otherwise `auto`."
		}),
		history: text({
			help: "Commits to search for secrets that later commits removed: `all`, a range such as `origin/main..HEAD`, or a commit or branch after which the range starts. The clone must contain these commits (`fetch-depth: 0`)."
		}),
		policy: fileOrReference({
			help: "Policy file. If the file is in this repository, Assay reads it from the base branch in pull requests and merge queues. If an input and the file set different values, the stricter value applies. Default: `.assay.yml` in the workspace, if this file exists."
		}),
		empty: choice(["error", "allow"], {
			group: "expert",
			default: "error",
			help: "How to treat a folder without any files that the rules cover. With `error`, the decision is `error`. With `allow`, the audit accepts the folder."
		}),
		annotations: flag({
			isForWorkflows: true,
			default: "true",
			help: "Annotate the lines that contain the most severe findings."
		}),
		suggest: flag({
			help: "In pull requests, suggest changes that fix findings, as one review with at most 20 suggestions. Assay suggests changes only for lines in the diff, and never repeats a suggestion. GitHub marks a suggestion as outdated if the lines that it covers change."
		}),
		oscal: flag({
			group: "expert",
			help: "Also write `coverage.oscal.json`, which contains the control coverage as OSCAL assessment results."
		}),
		"sarif-category": text({
			group: "expert",
			help: "Category of the SARIF file. Needed only if you upload the file yourself and several jobs audit the same folder. Default: a separate category for each folder."
		}),
		fix: terminalOnly(
			flag({
				help: "Apply the fixes that do not require a decision, and show the changes. Assay does not edit files with uncommitted changes."
			})
		),
		"dry-run": terminalOnly(flag({ help: "With `fix`, show the changes without editing files." })),
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
			help: "Token for suggesting changes, and for reading the policy and the ignore files on the base branch if the checkout does not contain the base (`fetch-depth: 1`)."
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
			help: "Result of the audit in one sentence, including the number of files that were checked."
		},
		findings: { help: "Path of `findings.json`." },
		"decision-file": { help: "Path of `decision.json`, which lists the reasons for the decision." },
		sarif: { help: "Path of `results.sarif`, for code scanning." },
		coverage: {
			help: "Path of `coverage.json`, which lists controls in public frameworks with their status."
		},
		misconfigurations: { help: "Number of misconfigurations that are not suppressed." },
		secrets: { help: "Number of secrets that are not suppressed." },
		new: {
			help: "Number of findings that are not in the base. Empty if the audit was not compared with a base."
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
			["audit .", "Audit the current folder."],
			["audit Dockerfile --profile hardened", "Audit one file with additional rules."],
			["audit ghcr.io/o/r:1.2", "Audit all layers of an image."],
			["audit . --fix --dry-run", "Show the changes that would fix findings."],
			["audit . --write-baseline", "Accept the current findings."],
			["audit . -o sarif=results.sarif", "Also write a SARIF file."]
		]
	}
});
// actions/report/spec
var spec2 = defineSpec({
	name: "report",
	title: "Assay Report",
	description: "Reports the results of earlier steps in a job summary, in a pull request comment, and on an HTML page.",
	inputs: {
		from: path({
			help: "Folder that contains the results of earlier steps. Default: the folder that all steps in the job share."
		}),
		summary: flag({ default: "true", help: "Write the job summary." }),
		comment: choice(["on-change", "on-findings", "always", "never"], {
			default: "on-change",
			help: "When to write a pull request comment. `on-change`: if the decision is not `pass`, or if the pull request changes findings, packages or the policy. `on-findings`: only if the decision is not `pass`. `always`: in every run. `never`: not at all. If a comment already exists, Assay updates it in every run, except with `never`."
		}),
		"comment-key": text({
			group: "expert",
			help: "Key that identifies the comment. Reports with the same key share a comment. Default: a separate key for each combination of workflow, job, matrix values and target."
		}),
		matrix: text({
			group: "expert",
			isForWorkflows: true,
			default: `\${{ toJSON(matrix) }}`,
			help: "The job’s matrix values. Assay uses them for the job name in the comment and for the default `comment-key`. Do not set this input."
		}),
		"upload-artifact": flag({
			default: "true",
			help: "Upload the HTML report as an artifact, and link to it from the comment and the summary."
		}),
		"upload-sarif": flag({ help: "Upload the findings to code scanning." }),
		"check-run": flag({
			help: "Create a check run with annotations on the scanned commit. GitHub can show the check run under a different workflow."
		}),
		formats: choices(["openmetrics", "ecs", "ocsf"], {
			group: "expert",
			help: "Also write the findings and decisions for monitoring systems: `metrics.txt` (`openmetrics`), `findings.ecs.jsonl` (`ecs`, Elastic Common Schema) or `findings.ocsf.jsonl` (`ocsf`, Open Cybersecurity Schema Framework)."
		}),
		release: text({
			group: "expert",
			help: "Tag of the release to attach the HTML report and each scan’s SARIF file to. The release must exist, and can be a draft. Assay does not replace files in a published release."
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
			help: "Worst decision of the earlier steps: `pass`, `fail` or `error`. `none` means that no earlier step made a decision. If the decision is `fail` or `error`, this step also fails."
		},
		html: { help: "Path of the HTML report." },
		"html-url": { help: "URL of the uploaded HTML report. Empty if the report was not uploaded." },
		markdown: { help: "Path of a Markdown file that contains the text of the comment." },
		"comment-url": { help: "URL of the comment. Empty if no comment was written." },
		monitoring: {
			help: "Paths of the files that were written because of `formats`, one per line."
		}
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
			["report --from out -o html=report.html", "Write an HTML report for earlier results."],
			["report --from out -o markdown", "Print the text of the comment."],
			["report --from out --formats ecs --output-dir logs", "Write one line of JSON per finding."]
		]
	}
});
// actions/scan/count-findings
var COUNT_OUTPUTS = {
	malware: { help: "Number of malicious packages. `critical` does not include them." },
	critical: { help: "Number of vulnerabilities with critical severity, excluding malware." },
	high: { help: "Number of vulnerabilities with high severity." },
	medium: { help: "Number of vulnerabilities with medium severity." },
	low: { help: "Number of vulnerabilities with low severity." },
	none: {
		help: "Number of vulnerabilities that advisories rate as harmless (severity `none`)."
	},
	unscored: { help: "Number of vulnerabilities without a severity score." },
	notices: {
		help: "Number of notices about problems other than vulnerabilities, such as unmaintained packages."
	}
};
var FINDING_OUTPUTS = {
	new: {
		help: "Number of findings from the scan that are not in the base. Empty if it was not compared with a base."
	},
	fixed: {
		help: "Number of findings in the base that are no longer present in this scan. Empty if the scan was not compared with a base."
	},
	total: {
		help: "Number of findings from the scan that are not covered by an exception. This is the sum of the eight counts that follow."
	},
	...COUNT_OUTPUTS,
	suppressed: {
		help: "Number of findings from the scan that are covered by an exception. `total` does not include them."
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
// actions/scan/spec
var spec3 = defineSpec({
	name: "scan",
	title: "Assay Scan",
	description: "Finds known vulnerabilities and malware in a folder, an image or an SBOM, and applies your policy.",
	inputs: {
		...sourceInputs,
		"attested-images": knownIfEmpty(
			lines({
				help: "Images to scan by their attested SBOMs, in the form `registry/name:tag@digest`, one per line. To read more lines from a file, write `file:PATH`. Assay does not download the images. The inputs or the `verify:` section of the policy must accept the signer of each SBOM."
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
			help: "Source of the advisories: the URL of an OSV API, the URL of the public OSV bucket (`https://osv-vulnerabilities.storage.googleapis.com`), `bucket:` followed by the URL of a mirror of this bucket, or a folder for offline use. The folder must have the same layout as the bucket (`<Ecosystem>/all.zip`)."
		}),
		"fail-on": choice(FAIL_ON, {
			help: "Lowest severity that makes the scan fail. With `never`, no finding except malware makes the scan fail. Default: the value in the policy file, otherwise `high`."
		}),
		"only-fixed": optionalFlag({
			help: "Count only findings that have a fixed version. Default: the value in the policy file, otherwise `false`."
		}),
		unscored: choice(["block", "allow"], {
			group: "expert",
			help: "How to treat findings of unknown severity: no advisory rates them. With `block`, they make the scan fail. With `allow`, the scan only shows them. Default: the value in the policy file, otherwise `allow`."
		}),
		partial: choice(["error", "allow"], {
			group: "expert",
			help: "How to treat an incomplete scan, that is, a scan that could not read or check something. With `error`, the decision is `error`. With `allow`, the scan accepts the gaps. Default: the value in the policy file, otherwise `error`."
		}),
		unlocked: choice(["error", "allow"], {
			group: "expert",
			help: "How to treat a manifest with dependencies that are not in any lockfile. With `error`, the decision is `error`. With `allow`, the scan accepts the manifest. Default: the value in the policy file, otherwise `error`."
		}),
		scope: choice(SCOPES, {
			help: "Findings that count: `all`, or only `new` (those that are not on the base branch). `auto` means `new` in pull requests and merge queues, and `all` in other runs. Malware on the base branch also counts if the change touches a path to it. Default: the value in the policy file, otherwise `auto`."
		}),
		...compareInputs,
		policy: fileOrReference({
			help: "Policy file with thresholds and exceptions. The file can be in another repository, such as `octo-org/policies/assay.yml@main`. If the file is in this repository, Assay reads it from the base branch in pull requests and merge queues. If an input and the file set different values, the stricter value applies. Default: `.assay.yml` in the workspace, if this file exists."
		}),
		vex: paths({
			help: "VEX documents in OpenVEX, CycloneDX or CSAF format, one path per line. Their statements can suppress findings. Assay also uses the VEX documents listed in the policy. In pull requests and merge queues, if git tracks a document, Assay reads it from the base branch."
		}),
		results: paths({
			help: "JSON results from Trivy, Grype, osv-scanner or npm audit, or SARIF files from any tool, one path per line. Assay merges their findings with its own, so that the same policy applies to all of them. The decision is `error` if a file cannot be read, or if its scan failed or covers a different image."
		}),
		"publication-registries": lines({
			group: "expert",
			help: "Registries to get the publication dates of new packages from if the policy sets `min-age-days`, one per line, such as `npm=https://npm.example`. With `none`, Assay sends no requests. Default: the public registries of npm, PyPI, crates.io, RubyGems, Maven Central, the Go proxy, NuGet and Packagist."
		}),
		annotations: flag({
			isForWorkflows: true,
			default: "true",
			help: "Annotate the lines that contain the most severe findings."
		}),
		"sarif-category": text({
			group: "expert",
			help: "Category of the SARIF file. Needed only if you upload the file yourself and several jobs scan the same target. Default: a separate category for each target and platform."
		}),
		fix: terminalOnly(
			flag({
				help: "Edit manifests and lockfiles if the result is certain, and show the changes. Assay does not run package managers or edit files with uncommitted changes."
			})
		),
		"dry-run": terminalOnly(flag({ help: "With `fix`, show the changes without editing files." })),
		force: terminalOnly(
			flag({
				group: "expert",
				help: "With `fix`, also edit files with uncommitted changes, and files outside a git repository."
			})
		),
		"npm-registry": terminalOnly(
			text({
				group: "expert",
				help: "URL of the npm registry that `fix` reads package URLs and digests from. Default: the `npm_config_registry` environment variable, otherwise `https://registry.npmjs.org`. Assay ignores the registry configured in the scanned folder."
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
			help: "Result of the scan in one sentence, including the number of packages that were compared with advisories."
		},
		compared: {
			help: 'Number of packages in each ecosystem that were compared with advisories, as JSON: `[{"ecosystem":"npm","packages":1095}]`.'
		},
		skipped: {
			help: "Number of packages that were not compared because OSV does not cover their ecosystem."
		},
		findings: { help: "Path of `findings.json`." },
		"decision-file": { help: "Path of `decision.json`, which lists the reasons for the decision." },
		openvex: {
			help: "Path of `openvex.json`, with a statement for each exception and for each finding whose vulnerable code is not in any program. Empty if there are no such exceptions or findings."
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
			["scan .", "Scan the current folder."],
			["scan ghcr.io/o/r:1.2", "Scan an image in a registry."],
			["scan docker:app --fail-on critical", "Scan an image in the Docker daemon."],
			["scan bom.cdx.json -o json", "Print the findings in an SBOM as JSON."],
			["scan . -o sarif=results.sarif -o html=report.html", "Also write a SARIF file and an HTML report."],
			["scan package-lock.json --advisories osv", "Scan a lockfile offline."],
			["scan . --fix --dry-run", "Show the changes that fix the findings."]
		]
	}
});
// actions/all/moved-inputs
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
// actions/all/spec
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
			help: "Also find misconfigurations and secrets in the files under `path`, or in all layers of `image`. In pull requests, the run fails only for secrets and critical misconfigurations that the pull request adds. For an image, the run fails only if `scan.compare-to` in the policy specifies a base image, and only for findings that are not in this base. The `audit:` section of the policy file can set stricter rules."
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
			help: "Token for writing the comment and the check run, uploading findings to code scanning, and reading the base branch if the checkout does not contain it."
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
			help: "Results of the scan and the audit, each in one sentence that states how many packages or files were checked."
		},
		cyclonedx: { help: "Path of the CycloneDX document." },
		spdx: { help: "Path of the SPDX document." },
		findings: { help: "Path of `findings.json`, which contains the scan results." },
		sarif: { help: "Path of `results.sarif`, which contains the scan results for code scanning." },
		...FINDING_OUTPUTS,
		misconfigurations: {
			help: "Number of misconfigurations that are not suppressed. Empty if no audit ran."
		},
		secrets: {
			help: "Number of secrets that are not suppressed. Empty if no audit ran."
		},
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
			why: "To sign with the workflow’s identity (`sign: true`)."
		},
		{
			permission: "packages",
			access: "write",
			why: "To store evidence alongside images on ghcr.io (`sign: true`)."
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
			["all . -o sarif=results.sarif", "Write the results of the scan and the audit."],
			["all ghcr.io/o/r:1.2 -o html=report.html", "Write an HTML report for an image."]
		]
	}
});
// actions/attest/spec
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
				help: "Type of attestation: `provenance` (SLSA provenance of this run), `sbom`, `vulnerabilities` or `cosign-vuln` (scan findings), `openvex` (an OpenVEX document, or the exceptions from the scan), `test-result` or `custom`."
			}
		),
		predicate: paths({
			help: "Documents to attest: SBOMs, `findings.json`, or a JSON file with a different predicate. Assay attaches each SBOM to the image for the same platform. Default: the results of earlier steps."
		}),
		"predicate-type": text({ help: "URI of the predicate type. Required for `type: custom`." }),
		"subjects-only": flag({
			group: "expert",
			help: "Only write the list of subjects, without signing. To attest the subjects in another job, set the `subjects` input in that job to this list."
		}),
		"storage-record": flag({
			help: "Also record the registry of each image in the organization’s linked artifacts. If GitHub rejects the record, a notice states the reason."
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
		subjects: { help: "Path of the subject list. Empty unless `subjects-only` is `true`." },
		"predicate-type": { help: "Predicate type of the attestation." },
		"log-index": {
			help: "Index of the transparency log entry. Empty if Assay did not use a log."
		},
		"attestation-id": {
			help: "ID of the first attestation that was stored on GitHub. Empty if `github` is `false`, if the attestation already existed, or if GitHub returned no ID."
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
			why: "To store attestations alongside images on ghcr.io."
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
			why: "To record images in the organization’s linked artifacts (`storage-record: true`)."
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
// actions/import/spec
var spec6 = defineSpec({
	name: "import",
	title: "Assay Import",
	description: "Converts ignore files and configurations from other scanners to a policy, and prints the policy.",
	isTerminalOnly: true,
	argument: "files",
	inputs: {
		files: paths({
			help: "Files to convert: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`, `dependabot.yml`, `.hadolint.yaml`, `zizmor.yml`, `.gitleaksignore`, `.gitleaks.toml`, `.kube-linter.yaml`, `.checkov.yaml`, or a dependency-review configuration file.",
			required: true
		}),
		partial: flag({
			help: "Print the policy even if it cannot express some entries, and list these entries."
		})
	},
	outputs: { policy: { help: "Text of the policy file." } },
	permissions: [],
	terminal: {
		examples: [
			["import .trivyignore > .assay.yml", "Convert Trivy exceptions."],
			["import .trivyignore .hadolint.yaml", "Convert two files to one policy."],
			["import osv-scanner.toml --partial", "List the entries that a policy cannot express."]
		]
	}
});
// actions/init/spec
var spec7 = defineSpec({
	name: "init",
	title: "Assay Init",
	description: "Writes a policy for a repository, with rules imported from other scanners and the current findings as a baseline.",
	isTerminalOnly: true,
	inputs: {
		path: path({
			default: ".",
			help: "Folder to scan. Assay writes the policy to the current folder."
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
// actions/sbom/spec
var spec8 = defineSpec({
	name: "sbom",
	title: "Assay SBOM",
	description: "Lists the packages in a folder, an image or an SBOM, and writes CycloneDX and SPDX documents.",
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
			help: "Supplier of the software: an organization or a person. Default: the image’s `org.opencontainers.image.vendor` annotation."
		}),
		submit: flag({
			help: "Submit the packages to the repository’s dependency graph, for Dependabot alerts and dependency review. The submitted packages replace those that GitHub itself finds in the same file."
		}),
		declare: flag({
			group: "expert",
			help: "Declare the image to the runner (`$GITHUB_ARTIFACTS`), so that later steps in the job, such as `sign` and actions/attest, find it without inputs. The SBOM documents are also declared if `output-dir` is in the workspace."
		}),
		release: text({
			group: "expert",
			help: "Tag of the release to attach the documents to. The release must exist, and can be a draft. Assay does not replace files in a published release."
		}),
		matrix: text({
			group: "expert",
			isForWorkflows: true,
			default: `\${{ toJSON(matrix) }}`,
			help: "The job’s matrix values. With `submit: true`, Assay uses them to keep the packages from different jobs separate. Do not set this input."
		}),
		...baseInputs,
		...outputInputs,
		...registryInputs
	},
	renamed: renamedInputs,
	outputs: {
		cyclonedx: {
			help: "Path of the CycloneDX document. For several platforms, one path per line. Empty if `format` does not include CycloneDX."
		},
		spdx: {
			help: "Path of the SPDX document. For several platforms, one path per line. Empty if `format` does not include SPDX."
		},
		documents: { help: "Paths of all documents, one per line." },
		inventory: {
			help: "Path of the inventory file, which later steps can read. For several platforms, one path per line."
		},
		"minimum-elements": {
			help: "Path of `minimum-elements.json`, which lists missing minimum elements as defined by NTIA and CISA."
		},
		"minimum-elements-missing": {
			help: "Number of packages that lack at least one of the NTIA minimum elements."
		},
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
			["sbom .", "List the packages in this folder."],
			["sbom . -o cyclonedx-json", "Print a CycloneDX document."],
			["sbom ghcr.io/o/r:1.2 -o spdx-json=bom.spdx.json", "Write an SPDX document for an image."],
			["sbom . -o cyclonedx-json | assay scan -", "Scan the document."]
		]
	}
});
// actions/sign/spec
var spec9 = defineSpec({
	name: "sign",
	title: "Assay Sign",
	description: "Signs images and files with the workflow’s identity instead of a key. cosign and policy engines can verify the signatures.",
	inputs: {
		...subjectInputs,
		format: choice(["message", "statement"], {
			group: "expert",
			default: "message",
			help: "Content to sign for a file: its bytes (`message`, for `cosign verify-blob`), or a statement that contains its digest (`statement`, for GitHub attestations). For an image, Assay always signs a statement."
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
			help: "Index of the transparency log entry. Empty if Assay did not use a log."
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
			why: "To store signatures alongside images on ghcr.io."
		},
		{
			permission: "attestations",
			access: "write",
			why: "To store signatures on GitHub (`github: true`)."
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
			["sign ghcr.io/o/r@sha256:…", "Sign an image, and store the signature alongside it."],
			["sign dist/*.tar.gz --key cosign.key", "Sign files with a key."]
		]
	}
});
// json/issues
var INVALID = Symbol("invalid");
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
// json/show-value
var MAX_LENGTH = 60;
function showValue(value) {
	if (typeof value === "string") return showText(value);
	if (value === void 0) return "nothing";
	if (typeof value !== "object" || value === null) return String(value);
	const kind = Array.isArray(value) ? "list" : "mapping";
	return Object.keys(value).length === 0 ? `an empty ${kind}` : `a ${kind}`;
}
function showText(text3) {
	const shown = JSON.stringify(text3.slice(0, MAX_LENGTH));
	return text3.length > MAX_LENGTH ? `${shown.slice(0, -1)}…"` : shown;
}
// json/refuse
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
// json/read-scalar
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
// json/read-value
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
		changed ??= new Map();
		changed.set(member.key, item);
	}
	if (!isValid) return INVALID;
	const isSame2 = changed === void 0 && present === sizeOf(value) && !rule.isRenamed;
	return isSame2 ? value : objectOf(rule.members, value, changed);
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
// json/decode
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
// flows/results/document-timestamp
var MAX_SECONDS = 253402300799;
function documentTimestamp(env) {
	const text3 = env["SOURCE_DATE_EPOCH"] ?? "";
	if (text3 === "") return void 0;
	const seconds = Number(text3);
	if (/^\d{1,12}$/.test(text3) && seconds <= MAX_SECONDS) {
		return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
	}
	throw new UserError(
		"input-invalid",
		"The SOURCE_DATE_EPOCH environment variable is not a number of seconds since 1970.",
		"Set the variable to an integer, such as the output of `git log -1 --format=%ct`."
	);
}
// flows/targets/path-or-image-fix
function pathOrImageFix(imageFix, target) {
	if (!/[:@/]/.test(target)) return "Check the path, which is relative to the current folder.";
	return `Check the path. For an image, ${imageFix.slice(0, 1).toLowerCase()}${imageFix.slice(1)}`;
}
var MAYBE_PATH = /^(?!localhost\/)[^.:@/]+(?:\/[^:@]*)?$/;
var MAX_SHOWN = 120;
function noteMissingPath(target, log) {
	if (!MAYBE_PATH.test(target)) return;
	log.info(
		`There is no file or folder ${target.slice(0, MAX_SHOWN)}, so Assay looks for an image with this name on Docker Hub.`
	);
}
// model/advisory-data
var datedListSchema = object({
	name: text2,
	dated: text2,
	ageDays: optional(count)
});
var recordsSchema = object({
	ecosystem: text2,
	records: count,
	newest: nullable(text2),
	asked: nullable(text2),
	ageDays: optional(count)
});
var advisoryDataSchema = object({
	name: text2,
	newest: nullable(text2),
	records: optional(list(recordsSchema)),
	lists: optional(list(datedListSchema))
});
// model/fix
var FIX_KINDS = [
	"update",
	"refresh",
	"override",
	"system-package",
	"base-image",
	"toolchain",
	"rebuild",
	"remove",
	"none"
];
var fixedPackageSchema = object({
	purl: text2,
	name: text2,
	version: text2,
	to: nullable(text2)
});
var fixSchema = object({
	kind: choice2(FIX_KINDS),
	title: text2,
	path: nullable(text2),
	command: nullable(text2),
	alternative: nullable(text2),
	isUncertain: optional(flag2),
	packages: list(fixedPackageSchema),
	fixes: list(text2),
	stays: list(text2)
});
// model/findings-file
var FINDINGS_KIND = "assay/findings/v2";
var findingsFileSchema = object({
	kind: constant(FINDINGS_KIND),
	source: sourceSchema,
	images: optional(list(platformImageSchema)),
	packages: count,
	contained: nullable(count),
	findings: list(findingSchema),
	rules: optional(map(sharedRuleSchema)),
	problems: list(problemSchema),
	advisories: optional(advisoryDataSchema),
	checked: optional(list(checkedAreaSchema)),
	uncheckedFiles: optional(list(uncheckedFileSchema)),
	comparison: optional(comparisonSchema),
	existingProblems: optional(list(problemSchema)),
	fixed: optional(list(findingSchema)),
	unchecked: optional(list(findingSchema)),
	packageChanges: optional(packageChangesSchema),
	imageChange: optional(imageChangeSchema),
	fixes: optional(list(fixSchema))
});
// model/step-files
var EVIDENCE_KIND = "assay/evidence/v1";
var evidenceFileSchema = object({
	kind: constant(EVIDENCE_KIND),
	action: choice2(["sign", "attest"]),
	subjects: list(subjectSchema),
	predicateType: text2,
	stored: list(text2),
	logIndex: nullable(text2)
});
var DOCUMENTS_KIND = "assay/documents/v1";
var documentsFileSchema = object({
	kind: constant(DOCUMENTS_KIND),
	source: sourceSchema,
	packages: count,
	byType: map(count),
	documents: list(
		object({
			format: text2,
			path: text2,
			url: optional(text2)
		})
	),
	problems: list(problemSchema)
});
// model/coverage
var CONTROL_STATUSES = ["failed", "excepted", "passed", "not-applicable", "not-checkable"];
var controlSchema = object({
	id: text2,
	title: text2,
	status: choice2(CONTROL_STATUSES),
	reason: optional(text2),
	rules: list(text2),
	findings: count,
	excepted: count
});
var frameworkSchema = object({
	id: text2,
	title: text2,
	controls: list(controlSchema)
});
var COVERAGE_KIND = "assay/coverage/v1";
var coverageSchema = object({
	kind: constant(COVERAGE_KIND),
	subject: text2,
	frameworks: list(frameworkSchema),
	uncheckedFiles: count
});
// model/shared-rules
function withSharedRules(file) {
	const { findings, fixed = [], unchecked = [] } = file;
	const rules = sharedRules([...findings, ...fixed, ...unchecked]);
	if (rules.size === 0) return file;
	const written = [...rules].map(
		([id, { rule, controls }]) => [id, { ...rule, controls }]
	);
	return {
		...mapFindings(file, (finding) => withoutShared(finding, rules.get(finding.id))),
		rules: Object.fromEntries(written)
	};
}
function withOwnRules({ rules = {}, ...file }) {
	const byId = new Map(
		Object.entries(rules).map(([id, { controls, ...rule }]) => [id, { rule, controls }])
	);
	return mapFindings(file, (finding) => ({
		...finding,
		...ownParts(finding, byId.get(finding.id))
	}));
}
function sharedRules(findings) {
	const rules = new Map();
	const without = new Set();
	for (const { id, rule, controls } of findings) {
		if (rule === void 0 || controls === void 0) without.add(id);
		else if (!rules.has(id)) rules.set(id, { rule, controls });
	}
	for (const id of without) rules.delete(id);
	return rules;
}
function withoutShared(finding, shared) {
	if (shared === void 0) return finding;
	const { rule, controls, ...own } = finding;
	return {
		...own,
		...isSame(rule, shared.rule) ? {} : { rule },
		...isSame(controls, shared.controls) ? {} : { controls }
	};
}
function ownParts({ rule, controls }, shared) {
	if (shared === void 0) return {};
	return { rule: rule ?? shared.rule, controls: controls ?? shared.controls };
}
function isSame(one, other) {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}
function mapFindings(file, change) {
	return {
		...file,
		findings: file.findings.map(change),
		...file.fixed !== void 0 && { fixed: file.fixed.map(change) },
		...file.unchecked !== void 0 && { unchecked: file.unchecked.map(change) }
	};
}

export{makeTemporaryFolder,removeFolderNow,TRUSTED_EVENTS,cacheAccess,NO_CACHE,withPath,sourceChoice,DOCUMENT_FORMATS,describeFormat,distinctFormats,documentFileNames,spec,spec2,countFindings,spec3,spec4,spec5,spec6,spec7,spec8,spec9,showValue,decode,inspect,documentTimestamp,pathOrImageFix,noteMissingPath,CONTROL_STATUSES,COVERAGE_KIND,coverageSchema,FINDINGS_KIND,findingsFileSchema,withSharedRules,withOwnRules,EVIDENCE_KIND,evidenceFileSchema,DOCUMENTS_KIND,documentsFileSchema};
