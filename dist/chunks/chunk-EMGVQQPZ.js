import{applyIgnores,compareProblems,findingReason,foundTexts,problemReasons,renderScanTable,terminalFindings,terminalVerdict,withComparison,withPolicyReasons,withoutOldExcuses}from"./chunk-HOT6M456.js";
import{repositoryAt,sarifCategory,sarifLog}from"./chunk-MDRMWYHB.js";
import{openPath}from"./chunk-SPFXCSMJ.js";
import{pathRequest,requireOneSource,showProblems}from"./chunk-HBBTO2XP.js";
import{gatherReport}from"./chunk-U443TGHC.js";
import{reportRun}from"./chunk-RUY5NWOW.js";
import{EVERY_FILE,checkedFiles,chooseAnnotations,leftText,markdownSection,rulePage,stepLines}from"./chunk-J5IK2Y7T.js";
import{IN_NAME,nameHits,omittedPlaces,secretHits}from"./chunk-BDY2CZ5F.js";
import{openNameSearch,secretFinder,withoutMatches}from"./chunk-G26JNOWV.js";
import{DIRECTORY_LIMITS}from"./chunk-35MKYH6X.js";
import{AREAS,allRules,areasFor,readDockerfile}from"./chunk-63MV2323.js";
import{readYamlTrees,yamlAt}from"./chunk-SXFPTYMK.js";
import{coversPath,lineEndAfter,mapTexts,textPlaces,withPublicUrls}from"./chunk-5C4LGZKE.js";
import{readText,remembered,startsAsDockerfile}from"./chunk-3B7BY7XH.js";
import{COVERAGE_KIND,FINDINGS_KIND,decode,documentTimestamp,sourceChoice,withPath,withSharedRules}from"./chunk-QSG23CM7.js";
import{AUDIT_PROFILES,CHOSEN_PROFILES,DECISION_KIND,SEVERITIES,blockingFindings,canonicalJson,changedFiles,compareSeverity,compareText,constant,countNoun,dayBefore,decidedBy,explainDecision,fileNoun,filesBelow,findGit,fixSentence,formed,grouped,id,isAtLeast,isDate,isKnownPasswordFinding,isNew,isObject,isObjectId,list,listed,locationText,object,objectAt,openFindings,openObjects,parseCommit,parseJson,parseTree,policyChanges,prettyJson,prettyJsonChunks,readPolicy,runRepository,showPolicy,stringAt,text2 as text,text3 as text2,version,visibleText,workTreesAround}from"./chunk-DD6OEQO3.js";
import{DataError,UserError}from"./chunk-YCU6NLYP.js";
// audit/frameworks/framework
var UNCHECKED_REASONS = {
	host: "The control is about the host, which is not in the repository.",
	cluster: "The control is about files and settings on a node or in a running cluster.",
	process: "The control is about people and processes.",
	runtime: "The control is about a running system.",
	scan: "The `scan` action checks packages for this control.",
	evidence: "The `sbom`, `sign`, `attest` and `verify` actions cover this control.",
	policy: "A rule checks this control only if the policy contains a value for the rule.",
	none: "Assay has no rule for this control."
};
function controlsOf(rows) {
	return rows.trim().split("\n").map((row) => {
		const [, id2 = "", why, title = ""] = /^(\S+) (?:\[(\w+)\] )?(.+)$/.exec(row.trim()) ?? [];
		return { id: id2, title, ...isReason(why) && { why } };
	});
}
function isReason(text3) {
	return text3 !== void 0 && Object.hasOwn(UNCHECKED_REASONS, text3);
}
// audit/frameworks/cis-docker-1.6.0
var CIS_DOCKER = {
	id: "cis-docker-1.6.0",
	title: "CIS Docker Benchmark 1.6.0",
	controls: controlsOf(`
1 [host] Container host
2 [host] Daemon settings
3 [host] Daemon files
4.1 Non-root user in images
4.2 Trusted base images
4.3 No unnecessary packages in images
4.4 [scan] Images without known vulnerabilities
4.5 [evidence] Signed images
4.6 Health check in images
4.7 No separate package index updates
4.8 No setuid programs in images
4.9 COPY instead of ADD
4.10 No secrets in images
4.11 Verified packages only
4.12 Artifact signatures verified
5.1 [host] Swarm mode off if unused
5.2 AppArmor profile
5.3 SELinux options
5.4 Minimal capabilities
5.5 No privileged containers
5.6 No sensitive host folders
5.7 No SSH server in containers
5.8 No privileged ports
5.9 [none] Only necessary ports
5.10 No host network
5.11 Memory limit
5.12 CPU limit
5.13 Read-only root file system
5.14 Ports bound to specific interfaces
5.15 Limited restarts
5.16 No host process namespace
5.17 No host IPC namespace
5.18 No host devices
5.19 [none] File limits set by the daemon
5.20 No shared mounts
5.21 No host UTS namespace
5.22 Seccomp profile enabled
5.23 [runtime] No privileged commands in containers
5.24 [runtime] No commands as root in containers
5.25 The daemon's control group
5.26 No new privileges
5.27 Health check at run time
5.28 [runtime] Up-to-date images
5.29 Process limit
5.30 [none] User-defined networks instead of the default bridge
5.31 No host user namespace
5.32 No daemon socket in containers
6 [process] Image and container operations
7 [host] Swarm settings
`)
};
// audit/frameworks/cis-kubernetes-1.10
var CIS_KUBERNETES = {
	id: "cis-kubernetes-1.10",
	title: "CIS Kubernetes Benchmark 1.10",
	controls: controlsOf(`
1.1 [cluster] Control plane files
1.2.1 No anonymous requests
1.2.2 No token file
1.2.3 External addresses denied
1.2.4 Client certificate for kubelets
1.2.5 Kubelet certificate authority
1.2.6 Authorization enabled
1.2.7 Node authorization
1.2.8 Role-based authorization
1.2.9 Event rate limit
1.2.10 No unconditional admission
1.2.11 Images always pulled
1.2.12 Service account admission
1.2.13 Namespace admission
1.2.14 Node restriction
1.2.15 No profiling
1.2.16 Audit log
1.2.17 Audit log age
1.2.18 Number of audit logs
1.2.19 Audit log size
1.2.20 Request timeout
1.2.21 Service accounts looked up
1.2.22 Service account key
1.2.23 Client certificate for etcd
1.2.24 TLS certificate
1.2.25 Client certificate authority
1.2.26 Certificate authority for etcd
1.2.27 Encryption at rest
1.2.28 Strong encryption provider
1.2.29 Strong ciphers
1.3.1 Terminated pods removed
1.3.2 No profiling
1.3.3 Separate credentials for each controller
1.3.4 Service account key
1.3.5 Root certificate
1.3.6 Kubelet certificates rotated
1.3.7 Local address
1.4.1 No profiling
1.4.2 Local address
2.1 Server certificate
2.2 Client certificates required
2.3 No self-signed certificates
2.4 Peer certificate
2.5 Peer certificates required
2.6 No self-signed peer certificates
2.7 [cluster] Separate certificate authority
3.1 [cluster] User authentication
3.2.1 Audit policy present
3.2.2 Audit policy covers key security concerns
4.1 [cluster] Worker node files
4.2.1 No anonymous requests
4.2.2 Authorization enabled
4.2.3 Client certificate authority
4.2.4 No read-only port
4.2.5 Idle connections closed
4.2.6 Managed firewall chains
4.2.7 Host name not overridden
4.2.8 Event rate
4.2.9 TLS certificate
4.2.10 Client certificate rotated
4.2.11 Server certificate rotated
4.2.12 Strong ciphers
4.2.13 [none] Process limit for pods
4.3 [cluster] Metrics from kube-proxy
5.1.1 Few cluster administrators
5.1.2 Minimal access to secrets
5.1.3 No wildcards in roles
5.1.4 Minimal access to create pods
5.1.5 Default service account unused
5.1.6 Service account tokens only where needed
5.1.7 No use of the group system:masters
5.1.8 No bind, impersonate or escalate permissions
5.1.9 Minimal access to create persistent volumes
5.1.10 No access to node proxies
5.1.11 No permission to approve certificates
5.1.12 No access to admission webhooks
5.1.13 No permission to create tokens
5.2.1 Admission control for pods
5.2.2 No privileged containers
5.2.3 No host process namespace
5.2.4 No host IPC namespace
5.2.5 No host network
5.2.6 No privilege escalation
5.2.7 No root containers
5.2.8 No raw network capability
5.2.9 No added capabilities
5.2.10 Capabilities dropped
5.2.11 No Windows host processes
5.2.12 No host paths
5.2.13 No host ports
5.3.1 [cluster] Network plugin that supports policies
5.3.2 Network policies in each namespace
5.4.1 Secrets as files instead of environment variables
5.4.2 External secret storage
5.5.1 Image provenance checked at admission
5.7.1 Namespaces as boundaries
5.7.2 Seccomp profile
5.7.3 Security contexts
5.7.4 Default namespace unused
`)
};
// audit/frameworks/gdpr
var FROM = {
	"5(1)(f)": { "pci-dss-4.0.1": ["7.2.1", "7.2.2", "8.6.2", "8.6.3"] },
	"32(1)(a)": {
		"pci-dss-4.0.1": ["3.5.1", "4.2.1"],
		hipaa: ["164.312(e)", "164.312(e)(2)(ii)"]
	},
	"32(1)(b)": {
		"pci-dss-4.0.1": ["2.2.1", "7.2.1", "7.2.2", "7.2.5"],
		hipaa: ["164.312(a)(1)", "164.312(c)(1)"]
	},
	"32(1)(d)": { hipaa: ["164.312(b)"], ssdf: ["PW.4.4"] }
};
var CONTROLS = controlsOf(`
5(1)(f) Integrity and confidentiality
25 [process] Data protection by design
30 [process] Records of processing activities
32(1)(a) Encryption and pseudonymization
32(1)(b) Confidentiality, integrity and availability of systems
32(1)(c) [runtime] Recovery after an incident
32(1)(d) Regular testing of measures
33 [process] Breach notification
35 [process] Impact assessment
`);
var GDPR = {
	id: "gdpr",
	title: "GDPR, Regulation (EU) 2016/679",
	controls: CONTROLS.map((control) => {
		const { [control.id]: from } = FROM;
		return from === void 0 ? control : { ...control, from };
	})
};
// audit/frameworks/hipaa
var HIPAA = {
	id: "hipaa",
	title: "HIPAA Security Rule, 45 CFR 164",
	controls: controlsOf(`
164.308 [process] Administrative safeguards
164.310 [process] Physical safeguards
164.312(a)(1) Access control
164.312(a)(2)(i) [process] Unique user identification
164.312(a)(2)(ii) [process] Emergency access
164.312(a)(2)(iii) [runtime] Automatic logoff
164.312(a)(2)(iv) Encryption and decryption
164.312(b) Audit controls
164.312(c)(1) [policy] Integrity
164.312(c)(2) [runtime] Verification that data is unchanged
164.312(d) Person and entity authentication
164.312(e) Transmission security
164.312(e)(1) Protection of transmitted data
164.312(e)(2)(i) [runtime] Integrity of transmitted data
164.312(e)(2)(ii) Encryption of transmitted data
164.314 [process] Contracts
`)
};
// audit/frameworks/nist-800-190
var NIST_800_190 = {
	id: "nist-800-190",
	title: "NIST SP 800-190",
	controls: controlsOf(`
4.1.1 [scan] Vulnerabilities in images
4.1.2 Image configuration
4.1.3 Malware in images
4.1.4 Secrets in images
4.1.5 Trust in images
4.2.1 [cluster] Connections to registries
4.2.2 [scan] Old images in registries
4.2.3 [process] Access to registries
4.3.1 Administrative access to orchestrators
4.3.2 [cluster] Orchestrator authentication
4.3.3 Traffic between containers
4.3.4 [cluster] Workloads with different sensitivity levels
4.3.5 [cluster] Trust in nodes
4.4.1 [runtime] Vulnerabilities in container runtimes
4.4.2 Network access from containers
4.4.3 Container configuration at run time
4.4.4 [policy] Runtime detection
4.4.5 [process] Unapproved containers
4.5.1 Small attack surface
4.5.2 [policy] Isolation from the shared kernel
4.5.3 [host] Host vulnerabilities
4.5.4 [host] Host authentication
4.5.5 Host file systems
`)
};
// audit/frameworks/nsa-cisa-1.2
var NSA_CISA = {
	id: "nsa-cisa-1.2",
	title: "NSA and CISA Kubernetes Hardening Guidance 1.2",
	controls: controlsOf(`
pod Pod security
network Network and namespace separation
access Authentication and authorization
logging Audit logs and threat detection
updates Up-to-date and supported versions
`)
};
// audit/frameworks/pci-dss-4.0.1
var PCI_DSS = {
	id: "pci-dss-4.0.1",
	title: "PCI DSS 4.0.1",
	controls: controlsOf(`
1.1 [process] Network security processes
1.3.1 Inbound traffic limited
1.3.2 Outbound traffic limited
1.4 [cluster] Connections to untrusted networks
2.1 [process] Secure configuration processes
2.2.1 Configuration standards applied
2.2.4 Only necessary services and functions
2.2.7 [cluster] Encrypted administrative access
3.5.1 Stored account data unreadable
4.2.1 Strong cryptography in transit
5 [scan] Malicious software
6.2 [process] Secure development
6.3.1 [scan] Vulnerabilities identified and ranked
6.3.2 [evidence] Inventory of software components
6.3.3 Patches and updates installed
7.2.1 Access control model
7.2.2 Least privilege
7.2.5 System account privileges
8.3.2 Authentication factors unreadable
8.4 [process] Multi-factor authentication
8.6.2 No passwords in files and code
8.6.3 Application passwords protected
9 [process] Physical access
10.2.1 Audit logs enabled
10.3.3 Audit logs stored centrally
10.4 [runtime] Audit logs reviewed
11.3 [scan] Vulnerability scans
11.4 [process] Penetration tests
11.5.1 Intrusion detection
12 [process] Organizational policies
`)
};
// audit/frameworks/slsa
var SLSA = {
	id: "slsa",
	title: "SLSA 1.0",
	controls: controlsOf(`
provenance [evidence] Provenance of artifacts
build Consistent build inputs
isolated Isolated builds
dependencies Pinned dependencies
verify [policy] Verification before use
source [process] Reviewed source code
`)
};
// audit/frameworks/ssdf
var SSDF = {
	id: "ssdf",
	title: "NIST SP 800-218 (SSDF) 1.1",
	controls: controlsOf(`
PO [process] Organizational preparation
PO.5.1 Separate and protected environments
PS.1.1 Code protected from unauthorized access
PS.2.1 [evidence] Release integrity
PS.3.1 [process] Archived releases
PS.3.2 [evidence] Release provenance
PW.1 [process] Secure design
PW.4.1 Well-secured components
PW.4.4 Components checked throughout their life cycle
PW.5.1 Secure coding practices
PW.8 [process] Reviews and tests
PW.9.1 Secure default settings
RV.1.1 [scan] Vulnerability information gathered
RV.2 [process] Vulnerability remediation
`)
};
// actions/audit/audit-history
import{ realpath }from"node:fs/promises";
// git/new-commits
var MAX_COMMITS = 2e5;
var MAX_BYTES = 4 * 1024 * 1024;
async function newCommits(objects, head, base) {
	const known = new Map();
	const missing = new Set();
	const old = new Set();
	const open = new Map();
	const add = async (id2) => {
		if (known.has(id2) || missing.has(id2)) return;
		const commit = await readCommit(objects, id2);
		if (commit === void 0) missing.add(id2);
		else open.set(id2, commit);
	};
	await add(head);
	if (base !== void 0) {
		old.add(base);
		await add(base);
	}
	while ([...open.keys()].some((id2) => !old.has(id2))) {
		const commit = newest(open.values());
		open.delete(commit.id);
		known.set(commit.id, commit);
		if (known.size > MAX_COMMITS) {
			const message = `the range contains more than ${MAX_COMMITS} commits`;
			throw new DataError("limit-exceeded", message, { path: ".git" });
		}
		for (const parent of commit.parents) {
			if (old.has(commit.id)) old.add(parent);
			await add(parent);
		}
	}
	const commits = [...known.values()].filter(({ id: id2 }) => !old.has(id2));
	return { commits, missing: [...missing].filter((id2) => !old.has(id2)) };
}
function newest(commits) {
	const [first, ...rest] = commits;
	if (first === void 0) throw new Error("the range contains no commits");
	return rest.reduce((best, each) => each.time > best.time ? each : best, first);
}
async function readCommit(objects, id2) {
	const content = await objects.read(id2, "commit", MAX_BYTES);
	if (content === void 0) return void 0;
	const time = /^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(content.toString("latin1"))?.[1];
	return { ...parseCommit(content, id2), id: id2, time: Number(time ?? 0) };
}
// audit/finding-of
import{ createHmac, hash, randomBytes }from"node:crypto";
// audit/image/instruction-text
var CLASSIC = /^\/bin\/sh -c #\(nop\)\s*/;
var SHELL = /^(?:RUN )?(?:\|\d{1,5} [^\n]*? )?\/bin\/sh -c /;
var BUILDKIT = / # buildkit$/;
function instructionText(createdBy) {
	const text3 = createdBy.replace(BUILDKIT, "").trim();
	if (CLASSIC.test(text3)) return text3.replace(CLASSIC, "");
	return SHELL.test(text3) ? text3.replace(SHELL, "RUN ") : text3;
}
// audit/merge-insertions
function haveSameKey(a, b) {
	const key = keyOf(a);
	return key !== "" && key === keyOf(b);
}
function mergedInsertion(a, b) {
	if ([a, b].some((text3) => text3.startsWith(","))) return void 0;
	const [first, second] = [partsOf(a), partsOf(b)];
	const merged = mergedLines(treeOf(first.lines), treeOf(second.lines));
	const isAlike = first.before === second.before && first.after === second.after;
	if (merged === void 0 || !isAlike) return void 0;
	return `${first.before}${merged.flatMap(written).join(first.lineEnd)}${first.after}`;
}
function keyOf(text3) {
	return /^[\s,]*("[^"\n]*"|[\w.-]+)\s*:/.exec(text3)?.[1] ?? "";
}
function partsOf(text3) {
	const before2 = /^\r?\n/.exec(text3)?.[0] ?? "";
	const after2 = /\r?\n *$/.exec(text3)?.[0] ?? "";
	const lines = text3.slice(before2.length, text3.length - after2.length).split(/\r?\n/);
	return { before: before2, after: after2, lines, lineEnd: text3.includes("\r\n") ? "\r\n" : "\n" };
}
function treeOf(lines) {
	const tree = [];
	for (let at = 0; at < lines.length; ) {
		const text3 = lines[at] ?? "";
		const own = indentOf(text3);
		let end = at + 1;
		while (end < lines.length && indentOf(lines[end] ?? "") > own) end += 1;
		tree.push({ text: text3, children: treeOf(lines.slice(at + 1, end)) });
		at = end;
	}
	return tree;
}
function indentOf(line) {
	return line.length - line.trimStart().length;
}
function mergedLines(a, b) {
	const all = [...a];
	for (const line of b) {
		const at = all.findIndex(({ text: text3 }) => nameOf(text3) === nameOf(line.text));
		const own = all[at];
		if (own === void 0) {
			all.push(line);
			continue;
		}
		const isLeaf = own.children.length === 0;
		if (own.text !== line.text || isLeaf !== (line.children.length === 0)) return void 0;
		const children = mergedLines(own.children, line.children);
		if (children === void 0) return void 0;
		all[at] = { text: own.text, children };
	}
	return all;
}
function nameOf(line) {
	return keyOf(line) || line;
}
function written({ text: text3, children }) {
	return [text3, ...children.flatMap(written)];
}
// audit/apply-edits
function compatibleEdits(groups) {
	let edits = [];
	const isMade = groups.map((group) => {
		const joined = withGroup(edits, group);
		edits = joined ?? edits;
		return joined !== void 0;
	});
	return { edits, isMade };
}
function withGroup(edits, group) {
	const joined = [...edits];
	for (const edit of group) {
		if (joined.some((other2) => isSame(edit, other2))) continue;
		if (edits.some((other2) => overlaps(edit, other2))) return void 0;
		const at = joined.findIndex((other2) => insertsSameKey(edit, other2));
		const other = joined[at];
		const text3 = other === void 0 ? edit.text : mergedInsertion(other.text, edit.text);
		if (text3 === void 0) return void 0;
		if (other === void 0) joined.push(edit);
		else joined[at] = { ...other, text: text3 };
	}
	return joined;
}
function insertsSameKey(a, b) {
	const isInsertion = a.start === a.end && b.start === a.start && b.end === a.start;
	return isInsertion && haveSameKey(a.text, b.text);
}
function applyEdits(text3, edits) {
	const groups = edits.map((edit) => ["span" in edit ? { ...edit.span, text: edit.text } : edit]);
	const made = compatibleEdits(groups).edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
	let result = "";
	let at = 0;
	for (const { start, end, text: added } of made) {
		result += text3.slice(at, start) + added;
		at = end;
	}
	return result + text3.slice(at);
}
function isSame(a, b) {
	return a.start === b.start && a.end === b.end && a.text === b.text;
}
function overlaps(a, b) {
	return a.start < b.end && b.start < a.end;
}
// audit/readable-edits
var MAX_TRIED = 50;
function readableEdits(file, groups) {
	const all = compatibleEdits(groups);
	if (keepsReadable(file, all.edits)) return all;
	let kept = [];
	const isMade = groups.map((group, at) => {
		const tried = compatibleEdits([...kept, group]);
		const isFree = at < MAX_TRIED && tried.isMade.at(-1) === true;
		if (!isFree || !keepsReadable(file, tried.edits)) return false;
		kept = [...kept, group];
		return true;
	});
	return { edits: compatibleEdits(kept).edits, isMade };
}
function keepsReadable({ path, text: text3 }, edits) {
	if (edits.length === 0 || !/\.(?:ya?ml|json)$/i.test(path)) return true;
	return isReadable(applyEdits(text3, edits), path) || !isReadable(text3, path);
}
function isReadable(text3, path) {
	try {
		if (/\.json$/i.test(path)) parseJson(text3, path);
		return !readYamlTrees(text3, path).some((tree) => repeatsKey(tree, new Set()));
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
function repeatsKey(node, seen) {
	if (node.kind === "scalar" || seen.has(node)) return false;
	seen.add(node);
	if (node.kind === "list") return node.items.some((item) => repeatsKey(item, seen));
	if (node.repeated.length > 0) return true;
	return [...node.entries.values()].some(({ value }) => repeatsKey(value, seen));
}
// audit/finding-of
var RUN_KEY = randomBytes(32);
var SECRET = /^(?:secret\/|image\/secret-)/;
function isSecret(id2) {
	return SECRET.test(id2);
}
function findingsOf(hits) {
	const seenIn = remembered((_path) => new Map());
	const textOf = remembered(fileText);
	const partsOf2 = remembered(rulePart);
	return hits.map((each) => {
		const { rule, file, hit } = each;
		const parts = [rule.id, hit.variant ?? "", hit.address];
		const first = JSON.stringify(parts);
		const seen = seenIn(file.path);
		const number = seen.get(first) ?? 0;
		seen.set(first, number + 1);
		const key = number === 0 ? first : JSON.stringify([...parts, number]);
		const finding = findingOf(each, key, textOf(file), partsOf2(rule));
		return { finding, key, ...contentOf(each) };
	});
}
function rulePart(rule) {
	const { id: id2, why, fix, references } = rule;
	return {
		kind: isSecret(id2) ? "secret" : "misconfiguration",
		aliasesOf: remembered((variant) => variantAliases(rule, variant).flatMap(withOldName)),
		url: rulePage(id2),
		rule: { why, fix, references }
	};
}
function contentOf({ rule, file, hit }) {
	if (!isSecret(rule.id)) return {};
	const value = file.text.slice(hit.at.start, hit.at.end);
	return { content: createHmac("sha256", RUN_KEY).update(value).digest("hex") };
}
function findingOf({ rule, file: { path, text: text3, image }, hit }, key, { place, hasCrlf }, common) {
	const location = image ? inImage(path, image) : { path, ...locationPart(place(hit.at)) };
	const others = (hit.via ?? []).map((span) => ({ path, ...locationPart(place(span)) }));
	const edits = keptEdits({ path, text: text3 }, hit.edits ?? []).map(
		(edit) => findingEdit(withLineEnds(edit, hasCrlf), place)
	);
	return {
		kind: common.kind,
		id: rule.id,
		aliases: common.aliasesOf(hit.variant),
		severity: hit.severity ?? rule.severity,
		title: rule.title,
		...hit.detail !== void 0 && { description: hit.detail },
		fixed: [],
		location,
		locations: [location, ...others],
		...image !== void 0 && layerPart(image),
		url: common.url,
		fingerprint: hash("sha256", JSON.stringify([path, key]), "hex"),
		rule: common.rule,
		...hit.variant !== void 0 && { variant: hit.variant },
		profile: hit.profile ?? rule.profile,
		controls: rule.controls,
		...edits.length > 0 && { edits }
	};
}
function inImage(path, { line, column, layer }) {
	return {
		path,
		...line !== void 0 && { line },
		...column !== void 0 && { column },
		...layer !== void 0 && { layer }
	};
}
var MAX_INSTRUCTION = 200;
function shortInstruction(createdBy) {
	return instructionText(createdBy).slice(0, MAX_INSTRUCTION);
}
function layerPart({ instruction, removedBy, origin }) {
	if ([instruction, removedBy, origin].every((each) => each === void 0)) return {};
	return {
		layer: {
			...instruction !== void 0 && { instruction: shortInstruction(instruction) },
			...removedBy !== void 0 && { removedBy: shortInstruction(removedBy) },
			...origin !== void 0 && { origin }
		}
	};
}
function variantAliases({ aliases, variants = {} }, variant) {
	const own = new Set(variants[variant ?? ""]);
	const all = new Set(Object.values(variants).flat());
	return aliases.filter((alias) => own.has(alias) || !all.has(alias));
}
function withOldName(alias) {
	return /^(?:DS|KSV|KCV)-\d{4}$/.test(alias) ? [alias, `AVD-${alias}`] : [alias];
}
var MAX_JSON = 1e5;
function keptEdits({ path, text: text3 }, edits) {
	if (edits.length === 0 || !/\.json$/i.test(path)) return edits;
	const changes = edits.map((edit) => ({ ...edit.span, text: edit.text }));
	return text3.length <= MAX_JSON && keepsReadable({ path, text: text3 }, changes) ? edits : [];
}
function fileText({ text: text3 }) {
	const first = text3.indexOf("\n");
	return { place: placer(text3), hasCrlf: first > 0 && text3[first - 1] === "\r" };
}
function placer(text3) {
	const placeOf = textPlaces(text3);
	return ({ start, end }) => {
		const from = placeOf(start);
		const to = placeOf(end);
		return { ...from, endLine: to.line, endColumn: to.column };
	};
}
function locationPart({ line, column, endLine, endColumn }) {
	return { line, column, endLine, endColumn };
}
function withLineEnds(edit, hasCrlf) {
	return hasCrlf ? { ...edit, text: edit.text.replaceAll(/\r?\n/g, "\r\n") } : edit;
}
function findingEdit({ span, text: text3, isSafe }, place) {
	return { start: span.start, end: span.end, ...place(span), text: text3, isSafe };
}
// audit/secrets/history
var MAX_FILE_BYTES = 10 * 1024 * 1024;
var MAX_TREE_BYTES = 64 * 1024 * 1024;
async function historySecrets(objects, { head, base }) {
	const { commits, missing } = await newCommits(objects, head, base);
	const reader = treeReader(objects);
	const searched = new Set();
	const found = new Map();
	const problems = missing.map(shallowClone);
	const names = openNameSearch();
	for (const commit of commits.toReversed()) {
		for (const file of await filesOf(reader, commit)) {
			if (searched.has(`${file.id} ${file.path}`)) continue;
			searched.add(`${file.id} ${file.path}`);
			const inName = findingsOf(nameHits({ path: file.path, text: "" }, names));
			for (const each of [...await findingsIn(reader, file, problems), ...inName]) {
				const { fingerprint } = each.finding;
				if (!found.has(fingerprint)) found.set(fingerprint, inCommit(each, commit));
			}
		}
	}
	const findings = [...found.values()];
	return { findings, problems, commits: commits.length, files: searched.size };
}
function treeReader(objects) {
	return {
		tree: async (id2) => parseTree(await present(objects, id2, "tree", MAX_TREE_BYTES), id2),
		blob: (id2) => present(objects, id2, "blob", MAX_FILE_BYTES),
		treeOf: async (id2) => {
			const content = await objects.read(id2, "commit", MAX_TREE_BYTES);
			return content === void 0 ? void 0 : parseCommit(content, id2).tree;
		}
	};
}
async function present(objects, id2, type, maxBytes) {
	const content = await objects.read(id2, type, maxBytes);
	if (content !== void 0) return content;
	throw new DataError("not-found", `this clone does not contain the ${type} ${id2}`, {
		path: ".git"
	});
}
async function filesOf(reader, commit) {
	const trees = await Promise.all(commit.parents.map((parent) => reader.treeOf(parent)));
	const known = trees.filter((tree) => tree !== void 0);
	const [first, ...others] = known;
	if (first === void 0) return await filesBelow(reader, commit.tree);
	let files = await changedSince(reader, first, commit.tree);
	for (const other of others) {
		const differing = new Set(
			(await changedSince(reader, other, commit.tree)).map(({ path }) => path)
		);
		files = files.filter(({ path }) => differing.has(path));
	}
	return files;
}
async function changedSince(reader, before2, after2) {
	const changed = await changedFiles(reader, before2, after2, () => true);
	return [...changed].flatMap(
		([path, { after: entry }]) => isFile(entry) ? [{ path, id: entry.id }] : []
	);
}
function isFile(entry) {
	return entry?.kind === "file";
}
async function findingsIn(reader, { path, id: id2 }, problems) {
	try {
		const bytes = await reader.blob(id2);
		const text3 = readText(bytes);
		const file = text3 === void 0 ? { path, text: "", bytes } : { path, text: text3 };
		return findingsOf(secretHits(file, (_, places) => problems.push(omittedPlaces(path, places))));
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		problems.push(new DataError(error.code, error.message, { path }));
		return [];
	}
}
function inCommit({ finding, key }, { id: id2, time }) {
	const { path, line } = finding.location;
	const day = new Date(time * 1e3).toISOString().slice(0, 10);
	const inLine = finding.variant === IN_NAME ? "" : ` on line ${line}`;
	const where = `Commit ${id2.slice(0, 12)} from ${day} contains it${inLine}.`;
	const description = `${finding.description} ${where} A later commit removed it.`;
	return { key, finding: { ...finding, description, location: { path }, locations: [{ path }] } };
}
function shallowClone(id2) {
	const message = `this clone does not contain commit ${id2.slice(0, 12)}`;
	return new DataError("not-found", `${message}. Fix: check out with \`fetch-depth: 0\``, {
		path: ".git"
	});
}
// policy/split-excluded
function splitExcluded(files, globs) {
	if (globs.length === 0) return { files, excluded: [] };
	const matchers = globs.map((glob) => ({ glob, covers: coversPath(glob) }));
	const counts = new Map();
	const kept = files.filter((file) => {
		const by = matchers.find(({ covers }) => covers({ locations: [{ path: file.path }] }));
		if (by !== void 0) counts.set(by.glob, (counts.get(by.glob) ?? 0) + 1);
		return by === void 0;
	});
	const excluded = [...counts].map(([path, count]) => ({
		path,
		reason: `the policy excludes ${countNoun(count, "file")}`
	}));
	return { files: kept, excluded };
}
// actions/audit/audit-history
async function withHistory(result, { range, path, policy }, programs) {
	const tree = await workTreeOf(path);
	const objects = await openObjects(tree.folder, programs.env);
	if (objects === void 0) throw noGit();
	const history = await historySecrets(objects, await resolveRange(range, tree, programs));
	const current = new Set(result.findings.map(({ fingerprint }) => fingerprint));
	const removed = history.findings.filter(
		({ finding, key }) => !current.has(finding.fingerprint) && !isMoved(key, result.keys)
	);
	const isCompared = result.comparison.status === "compared";
	const placed = removed.map(({ finding }) => ({ path: finding.location.path, finding }));
	const { files } = splitExcluded(placed, policy.exclude);
	const findings = files.map(({ finding }) => ({
		...finding,
		...isCompared && { change: { state: "new" } }
	}));
	const subjects = { commits: history.commits };
	return {
		...result,
		findings: [...result.findings, ...findings],
		problems: [
			...result.problems,
			...history.problems.map(({ code, message, place }) => ({ code, message, ...place }))
		],
		checked: [...result.checked, { area: "history", files: history.files, subjects }]
	};
}
function isMoved(key, keys) {
	return /[\da-f]{64}/.test(key) && keys.has(key);
}
async function workTreeOf(path) {
	for await (const tree of workTreesAround(await realpath(path))) return tree;
	throw new UserError(
		"input-conflict",
		"`history` requires a folder in a git repository",
		"Remove the `history` input, or audit a folder that git tracks."
	);
}
async function resolveRange(range, tree, programs) {
	const [from = "", to = "HEAD"] = range.split("..");
	const head = await commitOf(to === "" ? "HEAD" : to, tree, programs);
	if (from === "all") return { head, base: void 0 };
	return { head, base: await commitOf(from, tree, programs) };
}
async function commitOf(name, { folder }, programs) {
	const program = await findGit(programs.env);
	if (program === void 0) throw noGit();
	const revision = `${name}^{commit}`;
	const args = [`--git-dir=${folder}`, "rev-parse", "--verify", "--end-of-options", revision];
	const answer = await programs.exec(program, args, { cwd: folder });
	const text3 = answer.stdout.toString("utf8").trim();
	if (answer.exitCode === 0 && isObjectId(text3)) return text3;
	throw new UserError(
		"input-invalid",
		"`history` contains a commit that is not in this clone",
		"Check out with `fetch-depth: 0`, or specify a different commit."
	);
}
function noGit() {
	return new UserError(
		"not-supported",
		"`history` requires git, which is not installed",
		"Install git, or remove the `history` input."
	);
}
// policy/audit-policy
var DEFAULT_AUDIT_POLICY = {
	profile: "essential",
	failOn: "high",
	scope: "auto",
	templates: "allow",
	undecided: "allow",
	inline: void 0,
	rules: {},
	registries: [],
	pins: void 0,
	owner: void 0,
	actions: void 0,
	allowedSecrets: void 0,
	cooldownDays: void 0,
	custom: void 0,
	kubernetesVersion: "1.34",
	clusterPolicies: void 0,
	image: void 0,
	exclude: [],
	baseline: ".assay-baseline.json",
	ignore: []
};
var STRICTNESS = [
	{ key: "profile", name: "profile", values: CHOSEN_PROFILES.toReversed() },
	{
		key: "failOn",
		name: "fail-on",
		values: ["none", "low", "medium", "high", "critical", "new", "never"]
	},
	{
		key: "scope",
		name: "scope",
		values: ["all", "auto", "new"]
	}
];
function auditPolicyFrom(inputs, file = {}) {
	const contested = [];
	const settings = STRICTNESS.map(({ key, name, values }) => {
		const [input, stated2] = [inputs[key], file[key]];
		const given = [input, stated2].filter((value) => value !== void 0);
		const holds = values.find((value) => given.some((each) => each === value));
		if (given.length === 2 && input !== stated2) {
			contested.push({ name, input: input ?? "", file: stated2 ?? "", holds: holds ?? "" });
		}
		return [key, holds ?? DEFAULT_AUDIT_POLICY[key]];
	});
	const { registries = [], kubernetes, ignore = [], ...rest } = file;
	const stated = Object.entries(rest).filter(([, value]) => value !== void 0);
	const chosen = Object.fromEntries(settings);
	const policy = {
		...DEFAULT_AUDIT_POLICY,
		...Object.fromEntries(stated),
		...chosen,
		registries: registries.map((each) => each.endsWith("/") ? each : `${each}/`),
		kubernetesVersion: kubernetes?.version ?? DEFAULT_AUDIT_POLICY.kubernetesVersion,
		clusterPolicies: kubernetes?.policies,
		ignore
	};
	return { policy, contested };
}
// actions/audit/is-stranger
function isStranger(context) {
	const { payload, repository } = context ?? {};
	if (!isObject(payload)) return false;
	const run = objectAt(payload, "workflow_run");
	const origin = run && objectAt(run, "head_repository");
	if (run !== void 0) return (origin && stringAt(origin, "full_name")) !== repository;
	const pullRequest = objectAt(payload, "pull_request");
	if (pullRequest === void 0) return false;
	const head = objectAt(pullRequest, "head");
	const from = head && objectAt(head, "repo");
	return (from && stringAt(from, "full_name")) !== repository;
}
// actions/audit/audit-rules
async function auditRulesOf({ policy: path, profile, "fail-on": failOn, scope }, host) {
	const source = await readPolicy(path, runRepository(host), host.kind);
	const given = {
		...profile !== void 0 && { profile },
		...failOn !== void 0 && { failOn },
		...scope !== void 0 && { scope }
	};
	const inline = isStranger(host.context) ? "report" : "honor";
	const policyOf = (file) => {
		const { policy, contested } = auditPolicyFrom(given, file.audit);
		return { policy: { ...policy, inline: policy.inline ?? inline }, contested };
	};
	const { proposed } = source;
	const afterMerge = proposed?.kind === "valid" ? policyOf(proposed.file).policy : void 0;
	return { ...policyOf(source.file), source, afterMerge };
}
// audit/cluster-policies/may-have-policy
function mayHavePolicy({ path, text: text3 }) {
	if (!/\.(?:ya?ml|json)$/i.test(path)) return false;
	return text3.includes("kyverno.io") || text3.includes("ValidatingAdmissionPolicy");
}
// audit/dockerfile/named-dockerfiles
var CONFIGURATION = /\.(?:ya?ml|json|hcl|toml)$/i;
var EXPLICIT = /(?:^|[\s{,"'])docker_?file["']?\s{0,99}[:=]\s{0,99}["']?([^\s"',{}]+)/gim;
var WORKFLOW = /(?:^|\/)(?:\.github\/workflows\/[^/]+|action)\.ya?ml$/;
var BUILDS = /build-push-action|using:\s{0,99}["']?docker/i;
var INDIRECT = /(?:^|[\s{,"'])(?:file|image)["']?\s{0,99}:\s{0,99}["']?([^\s"',{}]+)/gim;
function withNamedDockerfiles(files) {
	const explicit = new Set();
	const indirect = new Set();
	for (const { path, text: text3 } of files) {
		if (!CONFIGURATION.test(path)) continue;
		addNames(explicit, text3.matchAll(EXPLICIT));
		if (WORKFLOW.test(path) && BUILDS.test(text3)) addNames(indirect, text3.matchAll(INDIRECT));
	}
	const isBuilt = ({ path, text: text3 }) => isNamed(path, explicit) && /^[ \t]*FROM[ \t]/im.test(text3) || isNamed(path, indirect) && startsAsDockerfile(text3);
	return explicit.size + indirect.size === 0 ? files : files.map((file) => isBuilt(file) ? { ...file, isDockerfile: true } : file);
}
function addNames(names, matches) {
	for (const [, name = ""] of matches) names.add(name.replace(/^(?:\.{0,2}\/)+/, ""));
}
function isNamed(path, names) {
	if (names.size === 0) return false;
	const parts = path.split("/");
	return parts.some((_, at) => names.has(parts.slice(at).join("/")));
}
// audit/mask-secrets
var MIN_LENGTH = 6;
var MASK = "***";
function secretMasker(hits) {
	const found = new Set();
	for (const { file, hit } of hits) {
		const parts = file.text.slice(hit.at.start, hit.at.end).split(/\r?\n/);
		for (const part of parts.map((each) => lower(each.trim()))) {
			if (part.length >= MIN_LENGTH) found.add(part);
		}
	}
	const secrets = [...found].sort((a, b) => b.length - a.length);
	const byStart = Map.groupBy(secrets, (secret) => secret.slice(0, MIN_LENGTH));
	return (text3) => byStart.size === 0 ? text3 : masked(text3, byStart);
}
function masked(text3, byStart) {
	const searched = lower(text3);
	let shown = "";
	let [from, end] = [0, 0];
	for (let at = 0; at + MIN_LENGTH <= text3.length; at++) {
		const same = byStart.get(searched.slice(at, at + MIN_LENGTH));
		const secret = same?.find((each) => searched.startsWith(each, at));
		if (secret === void 0) continue;
		if (end <= at) shown += text3.slice(from, at) + MASK;
		end = Math.max(end, at + secret.length);
		from = end;
	}
	return shown + text3.slice(from);
}
function lower(text3) {
	return text3.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
// audit/merge-secrets
var SECRET_VALUES = new Set([
	"compose/secret-in-build-args",
	"compose/secret-in-env",
	"compose/secret-in-url",
	"dockerfile/password-set",
	"dockerfile/secret-in-arg-env",
	"dockerfile/secret-written",
	"kubernetes/secret-in-configmap",
	"kubernetes/secret-in-env"
]);
function mergeSecrets(hits) {
	const secrets = Map.groupBy(
		hits.filter(({ rule }) => isSecret(rule.id)),
		({ file }) => file.path
	);
	const merged = new Map();
	const kept = hits.filter((each) => {
		if (!SECRET_VALUES.has(each.rule.id)) return true;
		const inFile = secrets.get(each.file.path) ?? [];
		const same = inFile.find(({ hit }) => overlaps2(hit.at, each.hit.at));
		if (same !== void 0) merged.set(same, mergedHit(merged.get(same) ?? same, each));
		return same === void 0;
	});
	return kept.map((each) => merged.get(each) ?? each);
}
function overlaps2(a, b) {
	return a.start < b.end && b.start < a.end;
}
function mergedHit(secret, { rule, hit }) {
	const severity = higher(
		secret.hit.severity ?? secret.rule.severity,
		hit.severity ?? rule.severity
	);
	const { edits = hit.edits ?? [] } = secret.hit;
	return {
		...secret,
		rule: mergedRule(secret.rule, rule),
		hit: { ...secret.hit, severity, edits }
	};
}
function mergedRule(secret, { id: id2, aliases, controls, fix, references }) {
	const own = Object.entries(secret.controls);
	const all = Map.groupBy([...own, ...Object.entries(controls)], ([framework]) => framework);
	return {
		...secret,
		fix: `${secret.fix.replace(/ Read the new one from a secret store\.$/, "")} ${fix.replace(/^Revoke the secret\. /, "")}`,
		references: distinct([...secret.references, ...references]),
		aliases: distinct([...secret.aliases, id2, ...aliases]),
		controls: Object.fromEntries(
			[...all].map(([framework, parts]) => [framework, distinct(parts.flatMap(([, ids]) => ids))])
		)
	};
}
function higher(a, b) {
	return compareSeverity(a, b) <= 0 ? a : b;
}
function distinct(values) {
	return [...new Set(values)];
}
// audit/audit-files
async function auditFiles(given, facts, base = []) {
	const files = withNamedDockerfiles(given);
	const areas = await areasFor(files);
	const results = [
		...areas.map((each) => resultOf(each, facts)),
		...await policyResults(files, facts, base),
		...await customResults(files, facts)
	];
	const hits = results.flatMap((result) => result.hits);
	const mask = remembered(secretMasker(hits.filter(({ rule }) => isSecret(rule.id))));
	const problems = results.flatMap((result) => result.problems);
	return {
		findings: findingsOf(mergeSecrets(hits.map((each) => maskedHit(each, mask)))).toSorted(byPlace),
		problems: problems.map((each) => ({ ...each, message: withPublicUrls(mask(each.message)) })),
		unchecked: results.flatMap(({ unchecked }) => unchecked),
		checked: results.flatMap(({ checked }) => checked),
		undecided: results.flatMap(({ undecided }) => undecided).map((each) => ({ ...each, reason: mask(each.reason) })),
		ran: results.flatMap(({ ran }) => ran),
		replacedPolicies: results.flatMap(({ replacedPolicies = [] }) => replacedPolicies),
		mask
	};
}
function resultOf({ area, files }, facts) {
	const { hits, problems, unchecked, subjects, checkedFiles: checkedFiles2 } = area.check(files, facts);
	const isHit = new Set(hits.map(({ rule }) => rule.id));
	const number = checkedFiles2 ?? files.length;
	return {
		hits,
		problems: problems.map(problemOf),
		unchecked,
		checked: number === 0 ? [] : [{ area: area.name, files: number, subjects }],
		undecided: [],
		ran: area.rules.filter((rule) => isHit.has(rule.id) || hasSubject(rule, subjects, facts))
	};
}
async function policyResults(files, { isPolicyFile = () => true }, base) {
	const isSource = (file) => isPolicyFile(file.path) && mayHavePolicy(file);
	const sources = files.filter(isSource);
	if (sources.length === 0 && !base.some(isSource)) return [];
	const { checkClusterPolicies } = await import("./cluster-policies-DC5QQN24.js");
	const { hits, problems, undecided, policies, replaced } = await checkClusterPolicies(
		files,
		isPolicyFile,
		void 0,
		base
	);
	const checked = [{ area: "policy", files: sources.length, subjects: { policies } }];
	return [
		{
			hits,
			problems: problems.map(problemOf),
			unchecked: [],
			checked: policies === 0 ? [] : checked,
			undecided,
			ran: [],
			replacedPolicies: replaced
		}
	];
}
async function customResults(files, { custom = [], isCustomFile = () => true }) {
	if (custom.length === 0) return [];
	const { checkCustomRules } = await import("./custom-rules-CG3IV6P3.js");
	const { hits, problems, ran } = await checkCustomRules(files, custom, isCustomFile);
	const read = { unchecked: [], checked: [], undecided: [] };
	return [{ ...read, hits, problems: problems.map(problemOf), ran }];
}
function problemOf({ code, message, place }) {
	return { code, message, ...place };
}
var NARROW_GROUPS = new Set(
	"rbac mesh cluster storage runtime apiserver controller-manager scheduler etcd kubelet".split(" ")
);
function hasSubject({ id: id2, on, profile }, subjects, facts) {
	if ((profile === "policy" || NEEDS_VALUE.has(id2)) && !hasValue(id2, facts)) return false;
	const group = id2.slice(0, id2.indexOf("/"));
	const kind = NARROW_GROUPS.has(group) ? group : on && `${on}s`;
	const numbers = kind === void 0 ? Object.values(subjects) : [subjects[kind] ?? 0];
	return numbers.some((number) => number > 0);
}
var NEEDS_VALUE = new Set(["image/label-missing", "image/too-old", "workflow/uses-forbidden"]);
function hasValue(id2, { registries, actions, image = {} }) {
	if (id2 === "workflow/uses-forbidden") return actions !== void 0;
	if (id2 === "image/too-old") return image.maxAgeDays !== void 0;
	if (id2 === "image/label-missing") return image.labels !== void 0;
	return id2.endsWith("/registry-not-allowed") && registries.length > 0;
}
function maskedHit(found, mask) {
	const isPart = found.file.image !== void 0;
	const each = isPart ? { ...found, file: maskedPart(found.file, mask) } : found;
	const { detail, edits = [] } = each.hit;
	const isClean = edits.every(({ text: text3 }) => mask(text3) === text3);
	if (isClean && (detail === void 0 || mask(detail) === detail)) return each;
	const shown = detail === void 0 ? {} : { detail: mask(detail) };
	return { ...each, hit: { ...each.hit, ...shown, edits: isClean ? edits : [] } };
}
function maskedPart(file, mask) {
	const { instruction, removedBy } = file.image ?? {};
	return {
		...file,
		path: mask(file.path),
		image: {
			...file.image,
			...instruction !== void 0 && { instruction: mask(instruction) },
			...removedBy !== void 0 && { removedBy: mask(removedBy) }
		}
	};
}
function byPlace({ finding: a }, { finding: b }) {
	return compareText(a.location.path, b.location.path) || (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0) || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}
// audit/compare-audit
function compareAudit(base, head, { hasFile, hadFile }) {
	const known = new Map(base.map((each) => [withContent(each.finding.fingerprint, each), each]));
	const gone = base.filter(({ finding }) => !hasFile(finding.location.path));
	const moved = Map.groupBy(gone, (each) => withContent(each.key, each));
	const kept = new Set();
	const earlier = new Map();
	const findings = head.map((each) => {
		const { finding, key } = each;
		const isNewFile = !hadFile(finding.location.path);
		const from = known.get(withContent(finding.fingerprint, each)) ?? (isNewFile ? moved.get(withContent(key, each))?.shift() : void 0);
		if (from !== void 0) {
			kept.add(from);
			earlier.set(finding.fingerprint, from.finding);
		}
		const isNew2 = from === void 0 || compareSeverity(finding.severity, from.finding.severity) < 0;
		return { ...finding, change: { state: isNew2 ? "new" : "unchanged" } };
	});
	const fixed = base.filter((each) => !kept.has(each)).map(({ finding }) => finding);
	return { findings, fixed, earlier };
}
function withContent(identity, { content = "" }) {
	return `${identity} ${content}`;
}
// actions/audit/audit-tree
async function auditTree(tree, policy, next = policy) {
	const { files, excluded } = splitExcluded(tree.files, policy.exclude);
	const [deciding] = tree.baselineBase.base?.inventories ?? [];
	const old = splitExcluded(deciding?.files ?? [], policy.exclude).files;
	const head = await auditOf({ ...tree, files }, policy, old);
	const missing = head.checked.some(({ area }) => area === "kubernetes") ? missingPolicies(next.clusterPolicies ?? [], files) : [];
	const { comparison, base } = tree.compared;
	const [earlier] = base?.inventories ?? [];
	const common = {
		problems: [...head.problems, ...missing],
		checked: head.checked,
		unchecked: [...tree.unchecked, ...head.unchecked, ...head.undecided, ...excluded],
		templates: head.unchecked,
		undecided: head.undecided,
		comparison,
		keys: new Set(head.findings.map(({ key }) => key)),
		ran: head.ran,
		replacedPolicies: head.replacedPolicies,
		mask: head.mask
	};
	if (base === void 0 || earlier === void 0) {
		const findings = head.findings.map(({ finding }) => finding);
		return { ...common, findings, fixed: void 0, existingProblems: void 0 };
	}
	const before2 = await auditOf({ ...earlier, files: old }, policy);
	const delta = compareAudit(before2.findings, head.findings, {
		hasFile: memberOf(pathsIn(tree)),
		hadFile: memberOf(pathsIn(earlier))
	});
	const { existing } = compareProblems(before2.problems, head.problems, base.isSame);
	return { ...common, ...delta, existingProblems: existing };
}
async function auditOf(tree, policy, base) {
	const audited = await auditFiles(tree.files, factsOf(tree, policy), base);
	return { ...audited, problems: [...tree.problems, ...audited.problems] };
}
function missingPolicies(globs, files) {
	const paths = files.filter(mayHavePolicy).map(({ path }) => path);
	const missing = globs.filter((glob) => !paths.some(filesIn([glob])));
	return missing.map((glob) => ({
		code: "not-found",
		path: glob,
		message: "no file with a cluster policy matches this path in `audit.kubernetes.policies`"
	}));
}
function factsOf(tree, policy) {
	const { registries, kubernetesVersion, clusterPolicies } = policy;
	const { pins, owner, actions, allowedSecrets, cooldownDays, custom } = policy;
	return {
		registries,
		kubernetesVersion,
		paths: pathsIn(tree),
		...clusterPolicies !== void 0 && { isPolicyFile: filesIn(clusterPolicies) },
		...pins !== void 0 && { pins },
		...owner !== void 0 && { owner: owner.toLowerCase() },
		...actions !== void 0 && { actions },
		...allowedSecrets !== void 0 && {
			allowedSecrets: allowedSecrets.map((name) => name.toLowerCase())
		},
		...cooldownDays !== void 0 && { cooldownDays },
		...custom !== void 0 && { custom, isCustomFile: customFiles(custom) }
	};
}
function customFiles(custom) {
	const matchers = new Map(custom.map(({ id: id2, files = ["*"] }) => [id2, filesIn(files)]));
	return ({ id: id2 }, path) => matchers.get(id2)?.(path) === true;
}
function filesIn(globs) {
	const matchers = globs.map(coversPath);
	return (path) => matchers.some((covers) => covers({ locations: [{ path }] }));
}
function pathsIn({ files }) {
	return new Set(files.map(({ path }) => path));
}
function memberOf(paths) {
	return (path) => paths.has(path);
}
// audit/baseline
var KIND = "assay/baseline/v1";
var entrySchema = object({
	rule: text,
	path: text,
	fingerprint: formed(text, /^[0-9a-f]{64}$/, "be 64 hex digits")
});
var baselineSchema = object({ kind: constant(KIND), findings: list(entrySchema) });
function readBaseline(content, path) {
	try {
		return decode(baselineSchema, parseJson(Buffer.from(content), path)).findings;
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		const { path: at, line } = error.place;
		const where = at === void 0 || at === path ? "" : `: ${at} has an invalid value`;
		throw new DataError(error.code, `the baseline is invalid${where}`, { path, line });
	}
}
function baselineText(findings) {
	const entries = findings.filter(({ suppression }) => suppression === void 0).map(({ id: id2, location, fingerprint }) => ({ rule: id2, path: location.path, fingerprint })).sort(
		(a, b) => compareText(a.path, b.path) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint)
	);
	return `${JSON.stringify({ kind: KIND, findings: entries }, void 0, 2)}
`;
}
function applyBaseline(findings, entries, name) {
	const known = new Map(entries.map((entry) => [entry.fingerprint, entry]));
	const used = new Set();
	const marked = findings.map((finding) => {
		if (!known.has(finding.fingerprint)) return finding;
		used.add(finding.fingerprint);
		if (finding.suppression !== void 0 || finding.change?.state === "new") return finding;
		return { ...finding, suppression: { rule: name, reason: "accepted by the baseline" } };
	});
	return { findings: marked, unused: entries.filter((entry) => !used.has(entry.fingerprint)) };
}
// actions/audit/find-baseline
function findBaseline(tree, path) {
	const { comparison, base } = tree.baselineBase;
	if (comparison.status === "unavailable") return [];
	const [earlier] = base?.inventories ?? [];
	const { files } = earlier ?? tree;
	const file = files.find((each) => each.path === path);
	return file === void 0 ? [] : readBaseline(file.text, path);
}
// actions/audit/unpack-gzip
import{ gunzipSync }from"node:zlib";
var GZIP = /\.t?gz$/i;
var MAX_UNPACKED = 32 * 1024 * 1024;
var MAX_TOTAL = 128 * 1024 * 1024;
function isGzip(path) {
	return GZIP.test(path);
}
function unpackGzip(files) {
	const unchecked = [];
	let left = MAX_TOTAL;
	const unpacked = files.flatMap((file) => {
		if (file.bytes === void 0 || !isGzip(file.path)) return [file];
		const content = unpack(file.bytes, Math.min(left, MAX_UNPACKED));
		if (Buffer.isBuffer(content)) {
			left -= content.length;
			return [{ ...file, bytes: content }];
		}
		unchecked.push({ path: file.path, reason: content });
		return [];
	});
	return { files: unpacked, unchecked };
}
function unpack(bytes, limit) {
	if (limit <= 0) return TOO_LARGE;
	try {
		return gunzipSync(bytes, { maxOutputLength: limit });
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		return code === "ERR_BUFFER_TOO_LARGE" ? TOO_LARGE : "the file is not a complete gzip file";
	}
}
var TOO_LARGE = "the unpacked content is too large to be checked";
// actions/audit/read-tree
var BINARY = ".7z .a .avi .bmp .bz2 .class .dll .dylib .eot .exe .gif .ico .iso .jar .jpeg .jpg .lib .mkv .mov .mp3 .mp4 .o .ogg .otf .pdf .png .pyc .rar .so .tar .tif .tiff .ttf .war .wasm .wav .webm .webp .woff .woff2 .xz .zip .zst";
var ALL_FILES = { globs: ["*"], binaryExtensions: BINARY.split(" ") };
var MAX_FILE_BYTES2 = 10 * 1024 * 1024;
var LIMITS = { ...DIRECTORY_LIMITS, maxFileBytes: MAX_FILE_BYTES2 };
async function readTree({ path, isWithIgnored, isComparing, baseline }, host) {
	const run = runRepository(host);
	const { request, proposedIgnores } = await pathRequest(path, isWithIgnored, run, host);
	const source = await openPath(request);
	const contents = await source.read(ALL_FILES, { threads: 1, limits: LIMITS });
	const texts = textFiles(contents);
	const isNeeded = isComparing || texts.files.some((file) => file.path === baseline || file.text.includes("apiVersion"));
	const baselineBase = isNeeded ? await baseOf(path, contents, host) : NOT_COMPARED;
	const compared = isComparing ? baselineBase : NOT_COMPARED;
	const { description, ignored = [] } = contents;
	return { ...texts, source: description, ignored, compared, baselineBase, proposedIgnores };
}
var NOT_COMPARED = { comparison: { status: "none" } };
async function baseOf(path, contents, host) {
	const { baseOfFolder } = await import("./base-of-folder-T3I5XKOC.js");
	const head = { contents, wanted: ALL_FILES };
	const list2 = async (base) => textFiles(base);
	return await baseOfFolder(path, head, runRepository(host), { list: list2 });
}
var LEFT_OUT = new Set(["limit-exceeded", "path-escapes", "not-found"]);
function textFiles({ files, problems }) {
	const own = files.filter(({ extract }) => extract === void 0);
	const isLeftOut = (problem) => LEFT_OUT.has(problem.code) && !isUnreadConfiguration(problem);
	const { files: read, unchecked } = unpackGzip(own.map(auditFileOf));
	const unread2 = read.filter(
		({ path, bytes }) => bytes !== void 0 && !isGzip(path) && hasRules(path)
	);
	return {
		files: read,
		problems: [
			...problems.filter((problem) => !isLeftOut(problem)),
			...unread2.map(({ path }) => ({ ...BINARY_PROBLEM, path }))
		],
		unchecked: [
			...problems.filter(isLeftOut).map(({ path, message }) => ({ path, reason: message })),
			...unchecked
		]
	};
}
var BINARY_PROBLEM = {
	code: "malformed",
	message: "no rule can read the file, because it is binary"
};
function auditFileOf({ path, bytes }) {
	const text3 = readText(bytes);
	return text3 === void 0 ? { path, text: "", bytes } : { path, text: text3 };
}
function isUnreadConfiguration({ code, path }) {
	return code === "limit-exceeded" && (hasRules(path) || /\.ya?ml$/i.test(path));
}
function hasRules(path) {
	return AREAS.some(({ name, mayRead }) => name !== "secret" && mayRead({ path, text: "" }));
}
// actions/audit/audit-source
async function auditSource(given, rules, host) {
	const inputs = withPath({ ...given, sbom: void 0 }, host);
	const choice = sourceChoice({ ...inputs, resolve: [] });
	requireOneSource(choice);
	const { image, path = host.workspace } = choice;
	if (image === void 0) {
		requireNoImage(given);
		return await auditPath({ ...given, path }, rules, host);
	}
	requireOnlyReading(given);
	return await auditImage({ ...choice, image }, given, rules.policy, host);
}
async function auditPath(inputs, { policy, afterMerge }, host) {
	const { path, history: range } = inputs;
	const { baseline } = policy;
	const choice = { path, isWithIgnored: inputs["include-ignored"], baseline };
	const tree = await readTree({ ...choice, isComparing: policy.scope !== "all" }, host);
	const owner = policy.owner ?? await ownerOf(path, host);
	const current = await auditTree(tree, { ...policy, owner }, afterMerge);
	const result = range === void 0 ? current : await withHistory(current, { range, path, policy }, host);
	return {
		source: tree.source,
		images: [],
		result,
		path,
		files: tree.files,
		baseline: findBaseline(tree, baseline),
		ignoreFiles: [...tree.proposedIgnores, ...current.replacedPolicies ?? []]
	};
}
async function ownerOf(path, host) {
	const repository = await repositoryAt(path, host) ?? host.context?.repository;
	return repository?.split("/")[0];
}
async function auditImage(choice, inputs, policy, host) {
	const { readBoth } = await import("./read-both-ADIQHHET.js");
	const { auditImages } = await import("./audit-images-GG4CP2DV.js");
	const { images, compared } = await readBoth(choice, inputs, host);
	const audited = await auditImages(images, compared, policy, host.now());
	return { ...audited, path: void 0, files: [], baseline: [], ignoreFiles: [] };
}
var OF_REPOSITORY = ["history", "suggest", "fix", "dry-run", "force", "write-baseline"];
function requireOnlyReading(inputs) {
	const wrong = OF_REPOSITORY.find((name) => inputs[name] !== void 0 && inputs[name] !== false);
	if (wrong === void 0) return;
	throw new UserError(
		"input-conflict",
		`\`${wrong}\` needs a path.`,
		`Remove \`${wrong}\`, or set \`path\`.`
	);
}
function requireNoImage({ "compare-to": base }) {
	if (base === "auto" || base === "none") return;
	throw new UserError("input-conflict", "`compare-to` requires an image.", "Remove `compare-to`, or set `image`.");
}
// actions/audit/findings-file
function findingsFile({ source, images, result }, checkout, { findings, fixed, inline }) {
	const { problems, checked, unchecked, comparison, existingProblems } = result;
	return {
		kind: FINDINGS_KIND,
		source: { ...source, ...checkout !== void 0 && { checkout } },
		...images.length > 0 && { images },
		packages: 0,
		findings,
		problems: [...problems, ...inline.problems],
		checked,
		...unchecked.length > 0 && { uncheckedFiles: unchecked },
		...comparison.status !== "none" && { comparison },
		...fixed !== void 0 && { fixed },
		...existingProblems !== void 0 && { existingProblems }
	};
}
// audit/comment-places
function commentPlaces({
	path,
	text: text3
}) {
	const isYaml = /\.ya?ml$/i.test(path);
	const known = new Map();
	const readers = {
		header: () => before(text3, /^\s*(?:#|\/\/|;|---|$)/),
		directive: () => before(text3, /^\s*#\s*\w+\s*=/),
		instruction: () => isYaml ? always : betweenInstructions(text3),
		value: () => isYaml ? outsideValues(text3, path) : always
	};
	return (place, line, offset) => {
		const test = known.get(place) ?? readers[place]();
		known.set(place, test);
		return test(line, offset);
	};
}
var always = () => true;
function before(text3, form) {
	const other = text3.split("\n").findIndex((line) => !form.test(line));
	return (line) => other === -1 || line <= other;
}
function betweenInstructions(text3) {
	const { comments, instructions } = readDockerfile(text3);
	const own = new Set(comments.map(({ line }) => line));
	const lineOf = textPlaces(text3);
	for (const { line: first, span } of instructions) {
		const last = lineOf(span.end).line;
		for (let line = first; line < last; line++) own.delete(line);
	}
	return (line) => own.has(line);
}
function outsideValues(text3, path) {
	const values = valuesIn(text3, path);
	let at = 0;
	return (_line, offset) => {
		while ((values[at]?.end ?? Infinity) <= offset) at += 1;
		return (values[at]?.start ?? Infinity) > offset;
	};
}
function valuesIn(text3, path) {
	const found = new Map();
	const seen = new Set();
	const visit = (node) => {
		if (seen.has(node)) return;
		seen.add(node);
		if (node.kind === "list") node.items.forEach(visit);
		else if (node.kind === "map") for (const { value } of node.entries.values()) visit(value);
		else {
			const { start, end } = node.span;
			const isBlock = /[|>]/.test(text3.charAt(start));
			found.set(start, { start: isBlock ? lineEndAfter(text3, start) : start, end });
		}
	};
	try {
		readYamlTrees(text3, path).forEach(visit);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
	}
	return [...found.values()].toSorted((a, b) => a.start - b.start);
}
// audit/ignore-annotations
var FORMS = [
	{
		tool: "kube-linter",
		key: /^ignore-check\.kube-linter\.io\/(.{1,100})$/,
		read: (id2, reason) => ({ ids: [id2], reason })
	},
	{
		tool: "kube-linter",
		key: /^kube-linter\.io\/ignore-all$/,
		read: (_id, reason) => ({ ids: ["*"], reason })
	},
	{
		tool: "Checkov",
		key: /^checkov\.io\/skip\d{1,3}$/,
		read: (_id, value) => {
			const [id2 = "", ...reason] = value.split("=");
			return { ids: [id2.trim()], reason: reason.join("=") };
		}
	},
	{
		tool: "Polaris",
		key: /^polaris\.fairwinds\.com\/(?:(.{1,100})-)?exempt$/,
		read: (id2, value) => ({ ids: value === "true" ? [id2 === "" ? "*" : id2] : [] })
	}
];
var ANY_FORM = /kube-linter\.io|checkov\.io\/skip|polaris\.fairwinds\.com/;
function ignoreAnnotations(text3, path) {
	if (!ANY_FORM.test(text3)) return [];
	const placeOf = textPlaces(text3);
	return treesOf(text3, path).flatMap(objectsIn).flatMap((object2) => inObject(object2, placeOf));
}
function treesOf(text3, path) {
	try {
		return readYamlTrees(text3, path);
	} catch (error) {
		if (error instanceof DataError) return [];
		throw error;
	}
}
function objectsIn(node) {
	const items = yamlAt(node, "items");
	return items?.kind === "list" ? items.items : [node];
}
function inObject(object2, placeOf) {
	const annotations = yamlAt(object2, "metadata", "annotations");
	if (annotations?.kind !== "map") return [];
	const [first, last] = [placeOf(object2.span.start), placeOf(object2.span.end)];
	const lines = {
		...{ firstLine: first.line, firstColumn: first.column },
		...{ lastLine: last.line, lastColumn: last.column }
	};
	return [...annotations.entries.values()].flatMap(({ key, keySpan, value }) => {
		const text3 = value.kind === "scalar" ? value.text : "";
		return FORMS.flatMap(({ tool, key: pattern, read }) => {
			const match = pattern.exec(key);
			if (match === null) return [];
			const { ids, reason = "" } = read(match[1] ?? "", text3);
			const stated = reason.trim() === "" ? void 0 : reason.trim();
			return ids.length === 0 ? [] : [{ tool, ids, reason: stated, line: placeOf(keySpan.start).line, ...lines }];
		});
	});
}
// audit/ignore-forms
var SECRETS = ["secret/*"];
var REST = "([^\\r\\n]*?)(?:-->|\\*/)?\\s*$";
function after(text3) {
	return new RegExp(`(?:#|//|<!--|/\\*|;|--)\\s{0,20}${text3}`, "i");
}
var BUILDKIT_CHECKS = "ConsistentInstructionCasing CopyIgnoredFile DuplicateStageName ExposeInvalidFormat FromAsCasing FromPlatformFlagConstDisallowed InvalidDefaultArgInFrom JSONArgsRecommended LegacyKeyValueFormat MaintainerDeprecated MultipleInstructionsDisallowed NoEmptyContinuation RedundantTargetPlatform ReservedStageName SecretsUsedInArgOrEnv StageNameCasing UndefinedArgInFrom UndefinedVar WorkdirRelativePath".split(" ");
var NO_CODE = /^\s*(?:#.*|\/\/.*)?$/;
function split(list2) {
	return (list2 ?? "").split(/[\s,;]+/).filter((id2) => id2 !== "");
}
var IGNORE_FORMS = [
	{
		tool: "assay",
		pattern: after(
			`assay:\\s?ignore\\s+([\\w./*,\\s-]{1,400}?)(?:\\s+until=(\\d{4}-\\d\\d-\\d\\d))?(?:\\s+because\\s+(\\S.{0,500}?))?${REST.replace("([^\\r\\n]*?)", "")}`
		),
		read: ([, ids, expires, reason], isAlone) => expires !== void 0 && !isDate(expires) ? void 0 : {
			ids: split(ids),
			reach: isAlone ? "next" : "line",
			skips: NO_CODE,
			reason,
			expires,
			lacksReason: reason === void 0
		}
	},
	{
		tool: "hadolint",
		pattern: after("hadolint\\s+(global\\s+)?ignore=([\\w,\\s]{1,400}?)(?:[;#]|$)"),
		read: ([, isGlobal, ids]) => ({
			ids: split(ids),
			reach: isGlobal ? "file" : "next",
			place: "instruction"
		})
	},
	{
		tool: "BuildKit",
		pattern: after("check=skip=([\\w,]{1,400})"),
		read: ([, ids]) => ({
			ids: ids?.toLowerCase() === "all" ? BUILDKIT_CHECKS : split(ids),
			reach: "file",
			place: "directive"
		})
	},
	{
		tool: "zizmor",
		pattern: after(`zizmor:\\s*ignore\\[([\\w,\\s-]{1,400})\\]${REST}`),
		read: ([, ids, reason]) => ({ ids: split(ids), reach: "line", reason, place: "value" })
	},
	{
		tool: "Checkov",
		pattern: after(`checkov:skip=([\\w,-]{1,400})(?::${REST})?`),
		read: ([, ids, reason]) => ({
			ids: split(ids).filter((id2) => !/^CKV2?_K8S_/i.test(id2)),
			reach: "file",
			reason,
			place: "instruction"
		})
	},
	{
		tool: "Trivy",
		pattern: after("(?:trivy|tfsec):ignore:([\\w*-]{1,100})(?::exp:(\\S{1,20}))?(?:\\s|$)"),
		read: ([, id2 = "", end], isAlone) => {
			if (end !== void 0 && !isDate(end)) return void 0;
			const expires = end === void 0 ? void 0 : dayBefore(Date.parse(end));
			return {
				ids: [id2],
				reach: isAlone ? "next" : "line",
				skips: /(?:trivy|tfsec):ignore:/,
				expires
			};
		}
	},
	{
		tool: "KICS",
		pattern: /^\s*(?:#|\/\/|;)+\s*kics-scan\s+(ignore-line|ignore-block|ignore(?=\s|$)|disable=([\w,-]{1,2000}))/i,
		read: ([, word, ids]) => {
			if (ids !== void 0) return { ids: split(ids), reach: "file", place: "header" };
			return word?.toLowerCase() === "ignore" ? { ids: ["*"], reach: "file", place: "header" } : { ids: ["*"], reach: "next", skips: /^\s*#/ };
		}
	},
	{
		tool: "Semgrep",
		pattern: after("nosem(?:grep)?(?::\\s*([\\w.,\\s-]{1,400}))?\\s*$"),
		read: ([, ids], isAlone) => ({
			ids: ids === void 0 ? ["*"] : split(ids),
			reach: isAlone ? "next" : "line"
		})
	},
	{
		tool: "gitleaks",
		pattern: /(?:gitleaks|betterleaks):allow\b/,
		read: () => ({ ids: SECRETS, reach: "line" })
	},
	{
		tool: "TruffleHog",
		pattern: /trufflehog:ignore\b/,
		read: () => ({ ids: SECRETS, reach: "line" })
	},
	{
		tool: "detect-secrets",
		pattern: after("pragma:\\s?(?:allow|white)list\\s+(nextline\\s+)?secret\\b"),
		read: ([, isNext]) => ({ ids: SECRETS, reach: isNext ? "next" : "line" })
	},
	{
		tool: "secretlint",
		pattern: /secretlint-disable(-next-line|-line)?\s*(?:--.*)?$/,
		read: ([, where]) => ({
			ids: SECRETS,
			reach: where === void 0 ? "rest" : where === "-line" ? "line" : "next"
		})
	}
];
// audit/ignore-comment
var MAX_LINE = 2e3;
var ANY_FORM2 = /ignore|skip|nosem|disable|:allow|allowlist|whitelist/i;
function mayIgnore(text3) {
	return ANY_FORM2.test(text3);
}
function ignoreComments(line) {
	if (line.length > MAX_LINE || !mayIgnore(line)) return [];
	const isAlone = /^\s*(?:#|\/\/|<!--|\/\*|;|--)/.test(line);
	return IGNORE_FORMS.flatMap(({ tool, pattern, read }) => {
		const match = pattern.exec(line);
		const found = match === null ? void 0 : read(match, isAlone);
		if (match === null || found === void 0 || found.ids.length === 0) return [];
		const reason = found.reason?.trim().replace(/^[-:\s]+/, "");
		return [{ ...found, tool, at: match.index, reason: reason === "" ? void 0 : reason }];
	});
}
// audit/inline-ignores
function inlineIgnores(file) {
	const { path, text: text3 } = file;
	const comments = mayIgnore(text3) ? commentsIn(file) : [];
	const annotations = /\.ya?ml$/i.test(path) ? ignoreAnnotations(text3, path) : [];
	return [...comments, ...annotations.map((each) => ({ ...each, path }))].sort(
		(a, b) => a.line - b.line
	);
}
function commentsIn(file) {
	const { path, text: text3 } = file;
	const lines = text3.split("\n");
	const isIn = commentPlaces(file);
	let start = 0;
	return lines.flatMap((line, index) => {
		const from = start;
		start += line.length + 1;
		return ignoreComments(line).filter(({ place, at }) => place === void 0 || isIn(place, index + 1, from + at)).map(({ reach, skips, place: _place, at: _at, ...comment }) => ({
			...comment,
			path,
			line: index + 1,
			...reachOf({ reach, skips }, index, lines)
		}));
	});
}
function reachOf({ reach, skips }, index, lines) {
	if (reach === "file") return { firstLine: 1, lastLine: lines.length + 1 };
	if (reach === "line") return { firstLine: index + 1, lastLine: index + 1 };
	if (reach === "rest") {
		const end = lines.findIndex((line, at) => at > index && line.includes("secretlint-enable"));
		return { firstLine: index + 2, lastLine: end === -1 ? lines.length + 1 : end };
	}
	const isSkipped = (line) => line !== void 0 && skips?.test(line) === true;
	let next = index + 1;
	while (isSkipped(lines[next])) next += 1;
	let last = next;
	while (/\\\s*$/.test(lines[last] ?? "")) last += 1;
	return { firstLine: next + 1, lastLine: last + 1 };
}
function coversFinding(ignore, finding) {
	const isObject2 = ignore.firstColumn !== void 0;
	const places = isObject2 ? [finding.location] : finding.locations;
	return places.some((location) => touches(ignore, location)) && ignore.ids.some((id2) => matchesRule(id2.toLowerCase(), finding, ignore.tool));
}
function touches(ignore, location) {
	const { firstLine, lastLine, firstColumn = 1, lastColumn = Infinity } = ignore;
	const { line = 1, column = 1, endLine = line, endColumn = Infinity } = location;
	const startsInTime = line < lastLine || line === lastLine && column <= lastColumn;
	const endsInTime = endLine > firstLine || endLine === firstLine && endColumn >= firstColumn;
	return location.path === ignore.path && startsInTime && endsInTime;
}
var SECRET_TOOLS = new Set(["KICS", "Semgrep", "assay"]);
function isOfTool(id2, tool) {
	if (tool !== "assay" && /^(?:custom|policy)\//.test(id2)) return false;
	return SECRET_TOOLS.has(tool) || !isSecret(id2);
}
function matchesRule(wanted, { id: id2, aliases }, tool) {
	if (wanted === "*") return isOfTool(id2, tool);
	if (wanted.endsWith("/*")) return id2.startsWith(wanted.slice(0, -1));
	const name = wanted.slice(wanted.lastIndexOf(".") + 1);
	return [id2, ...aliases].some((each) => [wanted, name].includes(each.toLowerCase()));
}
// audit/apply-inline
function applyInline(findings, files, { isHonored, now, ignoresOf = inlineIgnores }) {
	const paths = new Set(findings.map(({ location }) => location.path));
	const all = files.filter(({ path }) => paths.has(path)).flatMap(ignoresOf);
	const today = now.toISOString().slice(0, 10);
	const inForce = all.filter(
		({ expires = today, lacksReason }) => lacksReason !== true && expires >= today
	);
	const byPath = Map.groupBy(inForce, ({ path }) => path);
	const used = new Set();
	const marked = findings.map((finding) => {
		if (finding.suppression !== void 0) return finding;
		const own = (byPath.get(finding.location.path) ?? []).find(
			(each) => coversFinding(each, finding)
		);
		if (own === void 0) return finding;
		used.add(own);
		return isHonored ? { ...finding, suppression: suppressionOf(own) } : finding;
	});
	return {
		findings: marked,
		used: [...used],
		problems: all.filter(({ lacksReason }) => lacksReason === true).map(problemOf2)
	};
}
function suppressionOf({path,line,tool,reason,expires}) {
	return {
		rule: `${path}:${line}`,
		reason: reason ?? `ignored by a ${tool} comment without a reason`,
		...expires !== void 0 && { expires }
	};
}
function problemOf2({ path, line }) {
	const message = "this comment ignores a rule without a reason. Fix: add `because` and the reason";
	return { code: "malformed", message, path, line };
}
// policy/audit-summary
function auditSummary(facts, policy) {
	const { checked } = facts;
	const own = checked.filter(({ area }) => area !== EVERY_FILE);
	const places = own.map(({ area, files: files2 }) => countNoun(files2, fileNoun(area)));
	const texts = checked.filter(({ area }) => area === EVERY_FILE);
	const files = texts.map((area) => countNoun(area.files, "file"));
	const nothing = nothingText(places, files);
	const found = foundTexts(facts, policy, {
		failed: "a policy rule is violated",
		nothing,
		checked: checked.length
	});
	const { headline, milder } = found;
	const isNamed2 = headline === nothing || checked.length === 0;
	return {
		headline,
		summary: [
			...found.sentences,
			...checked.length === 0 ? ["No files were checked."] : [],
			...isNamed2 ? [] : [`Checked ${listed(checkedFiles(checked))}.`],
			...uncheckedTexts(facts)
		].join(" "),
		...milder.length > 0 && { milder }
	};
}
var MAX_CAUSES = 3;
function uncheckedTexts({ unchecked, reasons }) {
	if (unchecked.length === 0) return [];
	const byCause = Map.groupBy(unchecked, ({ reason }) => reason.split("; ", 1).join());
	const causes = [...byCause].toSorted(([, a], [, b]) => b.length - a.length);
	const left = causes.slice(MAX_CAUSES).reduce((sum, [, files]) => sum + files.length, 0);
	const named = causes.slice(0, MAX_CAUSES).map(([cause, files]) => causes.length === 1 ? cause : `${grouped(files.length)}: ${cause}`);
	const all = [...named, ...left > 0 ? [`${grouped(left)}: other reasons`] : []];
	const isBlocking = reasons.some(({ rule }) => UNCHECKED_RULES.has(rule));
	const effect = isBlocking ? "" : ", which does not block";
	return [`${countNoun(unchecked.length, "file")} not checked${effect} (${all.join("; ")}).`];
}
var UNCHECKED_RULES = new Set(["templates-checked", "policies-decided"]);
function nothingText(places, files) {
	if (places.length + files.length === 0) return "no findings";
	return listed([
		...places.length === 0 ? [] : [`no misconfigurations in ${listed(places)}`],
		...files.map((count) => `no secrets in ${count}`)
	]);
}
// policy/rules/audit-severity
function auditSeverity(findings, policy) {
	const { failOn, scope } = policy;
	const counted = findings.filter((finding) => isCounted(finding, policy));
	return findingReason(
		counted,
		{
			rule: "max-severity",
			one: ({ severity }) => `is ${severity} (threshold: \`${failOn}\`)`,
			several: (all) => `fail at the \`${failOn}\` threshold: ${countsText(all)}${worstText(all)}`
		},
		scope !== "all"
	);
}
function worstText(findings) {
	const [worst] = findings.toSorted(
		(a, b) => compareSeverity(a.severity, b.severity) || Number(b.kind === "secret") - Number(a.kind === "secret") || (b.score ?? -1) - (a.score ?? -1) || compareText(a.id, b.id)
	);
	return worst === void 0 ? "" : `. Worst: ${worst.id} in ${placeText(worst)}`;
}
function placeText({ location: { path, line } }) {
	return line === void 0 ? path : `${path}:${line}`;
}
function isCounted(finding, { failOn, scope }) {
	if (finding.suppression !== void 0 || failOn === "never" || failOn === "new") return false;
	return isAtLeast(finding.severity, failOn) && (scope === "all" || isNew(finding));
}
function countsText(findings) {
	const counts = Map.groupBy(findings, ({ severity }) => severity);
	return SEVERITIES.filter((severity) => counts.has(severity)).map((severity) => `${grouped(counts.get(severity)?.length ?? 0)} ${severity}`).join(", ");
}
// policy/rules/new-dangers
function newDangers(findings, comparison, policy) {
	if (comparison.status === "none" || policy.failOn === "never") return [];
	const dangers = findings.filter(
		(finding) => finding.suppression === void 0 && isNew(finding) && (finding.kind === "secret" || finding.severity === "critical") && !isKnownPasswordFinding(finding) && !isCounted(finding, policy)
	);
	return findingReason(
		dangers,
		{
			rule: "new-dangers",
			one: ({ kind }) => kind === "secret" ? "is a new secret, which fails at any severity" : "is new and critical",
			several: () => "are secrets or critical misconfigurations"
		},
		true
	);
}
// policy/decide-audit
function decideAudit(facts, policy, state = {}) {
	const isKnown2 = new Set(policy.scope === "all" ? [] : facts.existingProblems);
	const problems = facts.problems.filter((problem) => !isKnown2.has(problem));
	const found = [
		...facts.isEmptyAllowed === true ? [] : somethingAudited(facts.checked),
		...problemReasons(problems, {
			rule: "files-read",
			several: "files could not be read",
			accept: void 0
		}),
		...templatesChecked(facts.templates, policy),
		...policiesDecided(facts.undecided ?? [], policy),
		...auditSeverity(facts.findings, policy),
		...commentsForbidden(facts.comments),
		...newDangers(facts.findings, facts.comparison, policy)
	];
	const reasons = withPolicyReasons(withComparison(found, facts.comparison, policy), state);
	const { outcome, isComplete } = decidedBy(reasons);
	return {
		kind: DECISION_KIND,
		action: "audit",
		subject: facts.subject,
		outcome,
		isComplete: isComplete && facts.problems.length === 0,
		...auditSummary({ ...facts, reasons }, policy),
		reasons: reasons.toSorted((a, b) => rankOf(a) - rankOf(b))
	};
}
function rankOf({ outcome }) {
	return outcome === "error" ? 0 : 1;
}
function templatesChecked(templates, policy) {
	if (policy.templates === "allow") return [];
	const problems = templates.map(({ path, reason }) => ({
		code: "template",
		path,
		message: reason
	}));
	return problemReasons(problems, {
		rule: "templates-checked",
		several: "files with template syntax were not checked",
		accept: "templates: allow"
	});
}
function policiesDecided(undecided, policy) {
	if (policy.undecided === "allow") return [];
	const problems = undecided.map(({ path, reason }) => ({
		code: "undecided",
		path,
		message: reason
	}));
	return problemReasons(problems, {
		rule: "policies-decided",
		several: "objects cannot be evaluated by cluster policies outside the cluster",
		accept: "undecided: allow"
	});
}
function commentsForbidden(comments) {
	const [first] = comments;
	if (first === void 0) return [];
	const others = comments.length - 1;
	const more = others === 0 ? "" : `, and ${countNoun(others, "more comment")} elsewhere`;
	const message = `${first.path}:${first.line} has a comment that ignores a finding${more} (\`inline: forbid\`)`;
	return [{ rule: "inline", outcome: "fail", message, accept: "inline: honor", findings: [] }];
}
function somethingAudited(checked) {
	if (checked.length > 0) return [];
	const message = "nothing was checked, because no rule covers any of the files";
	return [{ rule: "something-audited", outcome: "error", message, findings: [] }];
}
// policy/select-findings
function selectFindings(found, { profile, rules }) {
	const settings = settingsOf(rules);
	const most = AUDIT_PROFILES.indexOf(profile);
	return found.flatMap((finding) => {
		const setting = settingFor(finding, settings);
		if (setting === "off") return [];
		if (setting !== void 0) return [{ ...finding, severity: setting }];
		const { profile: own = "essential" } = finding;
		return AUDIT_PROFILES.indexOf(own) <= most ? [finding] : [];
	});
}
function isSwitchedOff(rule, rules) {
	return settingFor(rule, settingsOf(rules)) === "off";
}
function settingsOf(rules) {
	return new Map(Object.entries(rules).map(([id2, value]) => [id2.toLowerCase(), value]));
}
function settingFor({ id: id2, aliases }, settings) {
	if (settings.size === 0) return void 0;
	for (const name of [id2, ...aliases]) {
		const setting = settings.get(name.toLowerCase());
		if (setting !== void 0) return setting;
	}
	const parts = id2.toLowerCase().split("/");
	for (let length = parts.length - 1; length >= 0; length -= 1) {
		const setting = settings.get([...parts.slice(0, length), "*"].join("/"));
		if (setting !== void 0) return setting;
	}
	return void 0;
}
// actions/audit/judge
function judgeAudit(result, rules, given) {
	const { source } = rules;
	const invalid = source.proposed?.kind === "invalid" ? source.proposed.problem : void 0;
	const state = { unreadable: source.unreadable, invalid };
	const judged = judgeBy(rules.policy, result, given, state);
	const afterMerge = proposedPolicy(
		rules,
		given,
		(policy) => judgeBy(policy, result, given, {}).decision.outcome
	);
	const decision = { ...judged.decision, policy: source.origin, ...afterMerge && { afterMerge } };
	return { ...judged, decision };
}
function wholeFindings(result, { policy }, given) {
	return excepted({ ...policy, profile: "all" }, result, given).findings;
}
function judgeBy(policy, result, given, state) {
	const { findings, fixed, inline, ...rest } = excepted(policy, result, given);
	const facts = {
		...result,
		subject: given.subject,
		isEmptyAllowed: given.isEmptyAllowed,
		findings,
		problems: [...result.problems, ...inline.problems],
		fixed: fixed?.length,
		comments: policy.inline === "forbid" ? inline.used : []
	};
	const decision = decideAudit(facts, policy, state);
	return { ...rest, decision, findings, fixed, inline };
}
function excepted(policy, result, { now, files, ignoresOf, baseline }) {
	const chosen = selectFindings(result.findings, policy);
	const ignored = applyIgnores({ findings: chosen }, policy, now, "audit.ignore");
	const isHonored = policy.inline === "honor";
	const earlier = new Map(
		chosen.flatMap((finding) => {
			const from = result.earlier?.get(finding.fingerprint);
			return from === void 0 ? [] : [[finding, [from]]];
		})
	);
	const marked = withoutOldExcuses(
		chosen,
		ignored.findings,
		earlier,
		(given) => applyIgnores({ findings: given }, policy, now).findings
	);
	const inline = applyInline(marked, files, { isHonored, now, ignoresOf });
	const { findings, unused } = applyBaseline(inline.findings, baseline, policy.baseline);
	const fixed = result.fixed && selectFindings(result.fixed, policy);
	return { findings, fixed, ignored, inline, unusedBaseline: unused };
}
function proposedPolicy({ policy, source, afterMerge }, { ignoreFiles }, outcomeBy) {
	const policies = source.proposed === void 0 ? [] : [source.origin.path];
	const files = [...policies, ...ignoreFiles];
	if (files.length === 0) return void 0;
	const { proposed } = source;
	const changes = proposed?.kind === "valid" ? policyChanges(source.file, proposed.file) : [];
	const isKnown2 = afterMerge !== void 0 && ignoreFiles.length === 0 && canonicalJson(factsOf2(policy)) === canonicalJson(factsOf2(afterMerge));
	return { files, changes, outcome: isKnown2 ? outcomeBy(afterMerge) : void 0 };
}
function factsOf2({
	profile: _profile,
	failOn: _failOn,
	scope: _scope,
	templates: _templates,
	undecided: _undecided,
	inline: _inline,
	rules: _rules,
	ignore: _ignore,
	...facts
}) {
	return facts;
}
// secrets/mask-tokens
function maskTokens(text3) {
	return withoutMatches(text3, secretFinder().findInName(text3));
}
// actions/audit/mask-source
function maskedSource(audited) {
	const { source, images, ignoreFiles } = audited;
	const { keys, ran, mask, findings: found, ...shown } = audited.result;
	const texts = { source, images, ignoreFiles, result: shown };
	const withoutTokens = remembered(maskTokens);
	const { result, ...masked2 } = mapTexts(
		texts,
		(text3) => FINGERPRINT.test(text3) ? text3 : withoutTokens(text3)
	);
	const sharedPart = remembered((part) => mapTexts(part, withoutTokens));
	const findings = found.map((finding) => maskedFinding(finding, withoutTokens, sharedPart));
	return { ...audited, ...masked2, result: { ...result, findings, keys, ran, mask } };
}
var FINGERPRINT = /^[0-9a-f]{64}$/;
var UNMASKED = new Set(["fingerprint", "edits"]);
var SHARED = new Set(["rule", "controls", "aliases"]);
function maskedFinding(finding, withoutTokens, sharedPart) {
	const changed = {};
	let isChanged = false;
	for (const [name, value] of Object.entries(finding)) {
		if (UNMASKED.has(name)) continue;
		const isShared = typeof value === "object" && SHARED.has(name);
		const masked2 = isShared ? sharedPart(value) : mapTexts(value, withoutTokens);
		if (masked2 === value) continue;
		changed[name] = masked2;
		isChanged = true;
	}
	return isChanged ? { ...finding, ...changed } : finding;
}
async function withMaskedErrors(audit) {
	try {
		return await audit();
	} catch (error) {
		if (error instanceof UserError) {
			throw new UserError(error.code, maskTokens(error.message), maskTokens(error.fix));
		}
		if (!(error instanceof DataError)) throw error;
		const place = mapTexts(error.place, maskTokens);
		throw new DataError(error.code, maskTokens(error.message), place);
	}
}
// report/terminal-rule-fixes
var MAX_RULES = 5;
var MAX_LINE2 = 500;
function terminalRuleFixes(listed2, { rows }) {
	const failing = listed2.flatMap(({ isReason: isReason2, finding }) => isReason2 ? finding : []);
	const all = [
		...Map.groupBy(failing, (each) => `${each.id}: ${fixSentence(each).replaceAll("`", "")}`)
	];
	if (all.length === 0) return [];
	const shown = Number.isFinite(rows) ? all.slice(0, MAX_RULES) : all;
	const left = all.length - shown.length;
	return [
		[{ text: "What to do", style: "bold" }],
		...shown.map(([text3, { length }]) => {
			const count = { text: ` (${countNoun(length, "finding")})`, style: "dim" };
			return [{ text: `  ${visibleText(text3, MAX_LINE2)}` }, ...length > 1 ? [count] : []];
		}),
		...left === 0 ? [] : [
			[
				{
					text: `… ${leftText("fix", left, left)} (--verbose shows all)`,
					style: "dim"
				}
			]
		]
	];
}
// actions/audit/show-audit
var MAX_ROWS = 50;
var MAX_PATHS = 3;
function showAudit(audited, decision, { host, isAnnotating }) {
	const data = gatherReport({ title: "" }, [audited, decision], []);
	if (host.kind === "terminal") {
		const open = openFindings(data);
		const sections = host.isQuiet === true ? [terminalFindings(blockingFindings(open), host)] : [terminalFindings(open, host), terminalRuleFixes(open, host)];
		for (const lines of sections.filter(({ length }) => length > 0)) host.show([...lines, []]);
		showUnchecked(audited, host);
		return;
	}
	showProblems(audited.problems, host);
	const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
	const table = renderScanTable(audited, decision, options);
	if (table !== "") host.print(table, countNoun(openFindings(data).length, "finding"));
	showUnchecked(audited, host);
	if (!isAnnotating) return;
	for (const { level, message, path, line, title } of chooseAnnotations(data)) {
		host.annotate(level, message, path === void 0 ? void 0 : { path, line }, title);
	}
}
function showUnchecked({ uncheckedFiles: unchecked = [] }, host) {
	const byReason = Map.groupBy(unchecked, ({ reason }) => reason);
	const groups = [...byReason].toSorted(([, a], [, b]) => b.length - a.length);
	const max = host.isVerbose === true ? Number.POSITIVE_INFINITY : MAX_PATHS;
	for (const [reason, files] of groups.slice(0, max)) {
		const left = files.length - max;
		const paths = files.slice(0, max).map(({ path }) => path);
		const shown = listed([...paths, ...left > 0 ? [`${grouped(left)} more`] : []]);
		host.info(`Not checked: ${shown}: ${reason}`);
	}
}
function auditExplanation(decision, audited, {
	host,
	isAll,
	written: written2
}) {
	const isEmpty = decision.reasons.some(({ rule }) => rule === "something-audited");
	const fix = "Choose a folder with files that git tracks.";
	const data = gatherReport({ title: "" }, [audited, decision], []);
	if (host.kind !== "terminal") {
		const steps = decision.outcome === "pass" ? [] : stepLines(data);
		return explainDecision(decision, isEmpty ? [`Fix: ${fix}`] : steps);
	}
	const how = audited.source.kind === "image" ? "To count only new findings, use `--compare-to`." : "In a pull request, only new findings count: secrets at any severity, and others from the threshold (`critical` in `assay-dev/assay`, unless the policy file sets `fail-on`).";
	const commit = written2 === void 0 ? void 0 : `Commit ${written2}. The next audit then accepts these findings.`;
	return terminalVerdict(data, decision, {
		withoutBase: isAll ? "" : `Existing findings also count. ${how}`,
		step: isEmpty ? fix : commit
	});
}
// actions/audit/show-exceptions
var MAX_SHOWN = 50;
function showExceptions(judged, rules, host) {
	const { annotate, progress } = host;
	const isTerminal = host.kind === "terminal";
	showPolicy(judged.decision, isTerminal ? { info: host.debug, annotate, progress } : host);
	for (const { name, input, file, holds } of rules.contested) {
		host.info(
			`The \`${name}\` input is ${input}, but ${rules.source.origin.path} contains ${file}. Using the stricter value: ${holds}`
		);
	}
	showSuppressed(judged.findings, host);
	showComments(judged, rules, host);
	showStale(judged, rules, host);
}
function showSuppressed(findings, host) {
	const suppressed = findings.filter(({ suppression }) => suppression !== void 0).toSorted((a, b) => Number(isNew(b)) - Number(isNew(a)));
	if (suppressed.length === 0) return;
	host.info(`${countNoun(suppressed.length, "suppressed finding")}:`);
	for (const { id: id2, location, suppression } of suppressed.slice(0, MAX_SHOWN)) {
		host.info(
			`  ${id2} in ${locationText(location)} (${suppression?.rule}): ${suppression?.reason}`
		);
	}
	const more = suppressed.length - MAX_SHOWN;
	if (more > 0) host.info(`  and ${more} more`);
}
function showComments({ inline: { used } }, { policy }, host) {
	if (policy.inline === "honor") return;
	for (const { path, line, tool } of used.slice(0, MAX_SHOWN)) {
		const message = `This ${tool} comment ignores a finding, but has no effect (\`inline: ${policy.inline}\`).`;
		host.annotate("notice", message, { path, line });
	}
}
function showStale({ ignored, unusedBaseline }, rules, host) {
	const { origin, proposed } = rules.source;
	const isHere = origin.from !== "given" && proposed === void 0;
	const place = (line) => isHere ? { path: origin.path, line } : void 0;
	for (const { rule, ignore } of ignored.expired) {
		const message = `${rule} for ${ignore.id} expired on ${ignore.expires} and no longer applies. Fix the finding, or renew \`expires\`.`;
		host.annotate("warning", message, place(ignore.line));
	}
	for (const { rule, ignore } of ignored.unused) {
		const message = `${rule} for ${ignore.id} matches no finding. Remove the rule.`;
		host.annotate("notice", message, place(ignore.line));
	}
	if (unusedBaseline.length === 0) return;
	const { baseline } = rules.policy;
	host.info(
		`${countNoun(unusedBaseline.length, "entry")} in ${baseline} without a matching finding. Fix: write the baseline again.`
	);
	for (const { rule, path } of unusedBaseline.slice(0, MAX_SHOWN))
		host.info(`  ${rule} in ${path}`);
}
// actions/audit/unknown-rules
async function warnUnknownRules({ rules, custom = [] }, log) {
	const names = Object.keys(rules);
	if (names.length === 0) return;
	const all = await allRules();
	const own = custom.map(({ id: id2 }) => ({ id: `custom/${id2}`, aliases: [] }));
	const known = new Set([...all, ...own].flatMap(({ id: id2, aliases }) => [id2, ...aliases].map(lower2)));
	for (const name of names.filter((each) => !isKnown(lower2(each), known))) {
		log.annotate(
			"warning",
			`The policy contains the rule ${name}, which does not exist. Fix: correct \`audit.rules\`.`
		);
	}
}
async function warnUnknownFrameworks({ custom = [] }, log) {
	const named = custom.flatMap(({ controls = {} }) => Object.keys(controls));
	if (named.length === 0) return;
	const { FRAMEWORKS: FRAMEWORKS2 } = await import("./chunk-EMGVQQPZ.js");
	const unknown = new Set(named.filter((name) => !FRAMEWORKS2.some(({ id: id2 }) => id2 === name)));
	for (const name of unknown) {
		log.annotate(
			"warning",
			`The policy contains the framework ${name}, which does not exist. Fix: correct \`controls\`.`
		);
	}
}
function noteUnusedRules({ custom = [] }, { ran, problems }, log) {
	const isUsed = new Set(ran.map(({ id: id2 }) => id2));
	for (const { id: id2 } of custom) {
		const name = `custom/${id2}`;
		if (isUsed.has(name) || problems.some(({ message }) => message.includes(`${name} has no`)))
			continue;
		const fix = "Fix: check its `on`, `kinds` and `files`.";
		log.annotate("notice", `The rule ${name} found nothing to check. ${fix}`);
	}
}
function isKnown(name, known) {
	if (name === "*") return true;
	if (name.endsWith("/*")) return [...known].some((id2) => id2.startsWith(name.slice(0, -1)));
	return known.has(name.replace(/^avd-/, ""));
}
function lower2(text3) {
	return text3.toLowerCase();
}
// audit/coverage
function coverageOf(facts, frameworks = FRAMEWORKS) {
	const { problems } = facts;
	const found = foundByRules(facts);
	return {
		kind: COVERAGE_KIND,
		subject: facts.subject,
		frameworks: frameworks.map((framework) => {
			const { id: id2, title } = framework;
			const rules = rulesByControl(framework, facts.ran);
			const known = [...framework.controls, ...unlisted(framework, rules)];
			return {
				id: id2,
				title,
				controls: known.map((each) => coveredControl(each, rules, { found, problems }))
			};
		}),
		uncheckedFiles: facts.unchecked
	};
}
function rulesByControl({ id: id2, controls }, ran) {
	const found = new Map();
	const add = (control, rule) => {
		const rules = found.get(control) ?? new Map();
		found.set(control, rules.set(rule.id, rule));
	};
	const copies = controlsByOrigin(controls);
	for (const rule of ran) {
		for (const control of rule.controls[id2] ?? []) add(control, rule);
		const origins = copies.size === 0 ? [] : namesOf(rule.controls);
		for (const origin of origins) {
			for (const control of copies.get(origin) ?? []) add(control, rule);
		}
	}
	return found;
}
function controlsByOrigin(controls) {
	const pairs = controls.flatMap(
		({ id: id2, from = {} }) => namesOf(from).map((origin) => ({ origin, id: id2 }))
	);
	const groups = Map.groupBy(pairs, ({ origin }) => origin);
	return new Map([...groups].map(([origin, found]) => [origin, found.map(({ id: id2 }) => id2)]));
}
function namesOf(controls) {
	return Object.entries(controls).flatMap(
		([framework, ids]) => ids.map((id2) => `${framework} ${id2}`)
	);
}
function unlisted({ controls }, rules) {
	const listed2 = new Set(controls.map(({ id: id2 }) => id2));
	return [...rules].flatMap(
		([id2, [first]]) => listed2.has(id2) ? [] : [{ id: id2, title: first?.[1].title ?? id2 }]
	);
}
function foundByRules({ findings }) {
	const found = new Map();
	for (const { id: id2, aliases, suppression } of findings) {
		const names = [id2, ...aliases];
		const key = names.join(" ");
		const group = found.get(key) ?? { names, open: 0, excepted: 0 };
		found.set(key, group);
		if (suppression === void 0) group.open += 1;
		else group.excepted += 1;
	}
	return [...found.values()];
}
function coveredControl({ id: id2, title, why }, rules, { found, problems }) {
	const own = rules.get(id2) ?? new Map();
	const groups = found.filter(({ names }) => names.some((name) => own.has(name)));
	const numbers = {
		findings: groups.reduce((sum, { open }) => sum + open, 0),
		excepted: groups.reduce((sum, { excepted: excepted2 }) => sum + excepted2, 0)
	};
	const result = (status, reason) => {
		const names = [...own.keys()].sort(compareText);
		return { id: id2, title, status, ...reason !== void 0 && { reason }, rules: names, ...numbers };
	};
	if (numbers.findings > 0) return result("failed");
	if (own.size === 0 && why !== void 0) return result("not-checkable", UNCHECKED_REASONS[why]);
	if (problems > 0) return result("not-checkable", unread(problems));
	if (numbers.excepted > 0) return result("excepted");
	return own.size > 0 ? result("passed") : result("not-applicable", NO_SUBJECT);
}
var NO_SUBJECT = "No audited file contains anything that this control applies to.";
function unread(problems) {
	return `Assay could not read all files (${countNoun(problems, "problem")}).`;
}
// report/coverage-block
var STATUS_TEXTS = {
	failed: "failed",
	excepted: "excepted",
	passed: "passed",
	"not-applicable": "not applicable",
	"not-checkable": "not checkable"
};
function coverageBlock({ frameworks }, reported) {
	const statusText = statusTexts(reported);
	return {
		kind: "table",
		title: "Controls in public frameworks",
		isFolded: true,
		noun: "control",
		columns: ["Framework", "Control", "Subject", "Status"],
		rows: frameworks.flatMap(
			({ title, controls }) => controls.map((control) => [
				[text2(title)],
				[id(control.id)],
				[text2(control.title)],
				[text2(statusText(control))]
			])
		)
	};
}
function coverageLines({ frameworks }, reported) {
	const statusText = statusTexts(reported);
	return frameworks.flatMap(({ title, controls }) => [
		`${title}: ${countsText2(controls)}`,
		...controls.filter(({ status }) => status === "failed" || status === "excepted").map((control) => `  ${control.id} ${control.title}: ${statusText(control)}`)
	]);
}
function countsText2(controls) {
	const byLabel = Map.groupBy(controls, ({ status }) => STATUS_TEXTS[status]);
	return Object.values(STATUS_TEXTS).flatMap((label) => byLabel.has(label) ? `${byLabel.get(label)?.length} ${label}` : []).join(", ");
}
function statusTexts(reported) {
	const open = reported.filter(({ suppression }) => suppression === void 0);
	const failed = new Set(open.flatMap(({ id: id2, aliases }) => [id2, ...aliases]));
	return ({ status, reason, excepted: excepted2, rules }) => {
		const label = STATUS_TEXTS[status];
		if (status === "excepted") return `${label} (${countNoun(excepted2, "finding")})`;
		if (status !== "failed") return reason === void 0 ? label : `${label}: ${reason}`;
		const named = rules.filter((rule) => failed.has(rule)).join(", ");
		return named === "" ? "passed in this profile, but not in a stricter one" : `${label}: ${named}`;
	};
}
// actions/audit/write-coverage
async function writeCoverage({ ran, problems, unchecked }, findings, { subject, reported, rules, isWithOscal, files, host }) {
	const coverage = coverageOf({
		subject,
		ran: ran.filter((rule) => !isSwitchedOff(rule, rules.policy.rules)),
		findings,
		problems: problems.length,
		unchecked: unchecked.length
	});
	host.setOutput("coverage", await files.write("coverage.json", prettyJson(coverage)));
	if (isWithOscal) {
		const { oscalResults } = await import("./oscal-IPDE4INN.js");
		const time = documentTimestamp(host.env) ?? host.now().toISOString();
		const results = oscalResults(coverage, { time, version });
		await files.write("coverage.oscal.json", prettyJson(results));
	}
	await show(coverage, reported, host);
}
async function show(coverage, reported, host) {
	if (host.kind === "terminal") {
		for (const line of [...coverageLines(coverage, reported), ""]) host.debug(line);
		return;
	}
	const { open, rows, close } = markdownSection(coverageBlock(coverage, reported));
	await host.summary([open, ...rows, close].join(""));
}
// actions/audit/write-results
async function writeResults(audited, decision, { category = sarifCategory(audited), files, host }) {
	const written2 = () => prettyJsonChunks(withSharedRules(audited));
	const sarif = () => sarifLog(audited, { toolVersion: version, category, decision }).chunks;
	host.setOutput("findings", await files.write("findings.json", written2()));
	if (!files.isScratch) host.setOutput("sarif", await files.write("results.sarif", sarif()));
	host.setOutput("decision-file", await files.write("decision.json", prettyJson(decision)));
	host.setOutput("decision", decision.outcome);
	host.setOutput("complete", String(decision.isComplete));
	host.setOutput("summary", decision.summary ?? "");
	const open = audited.findings.filter(({ suppression }) => suppression === void 0);
	host.setOutput("misconfigurations", countOf(open, "misconfiguration"));
	host.setOutput("secrets", countOf(open, "secret"));
	const isCompared = audited.comparison?.status === "compared";
	host.setOutput("new", isCompared ? String(open.filter(isNew).length) : "");
	await host.offer("json", written2);
	await host.offer("sarif", sarif);
	await host.offer("html", async () => {
		const { renderHtml } = await import("./chunk-LJX537NL.js");
		const head = { title: "Assay", run: reportRun(host, [audited]) };
		return renderHtml(gatherReport(head, [audited, decision], []));
	});
}
function countOf(findings, wanted) {
	return String(findings.filter(({ kind }) => kind === wanted).length);
}
// audit/frameworks/frameworks
var FRAMEWORKS = [CIS_DOCKER, CIS_KUBERNETES, NSA_CISA, NIST_800_190, PCI_DSS, HIPAA, GDPR, SSDF, SLSA];

export{compatibleEdits,applyEdits,readableEdits,keepsReadable,inlineIgnores,auditRulesOf,splitExcluded,mayHavePolicy,baselineText,findingsFile,judgeAudit,wholeFindings,maskedSource,withMaskedErrors,showAudit,auditExplanation,showExceptions,writeResults,compareAudit,writeCoverage,FRAMEWORKS,warnUnknownRules,warnUnknownFrameworks,noteUnusedRules,auditFiles,auditSource};
