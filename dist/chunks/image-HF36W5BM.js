import{describeSecret,secretAddress,secretHits,secretTexts,storedSecretHit}from"./chunk-BDY2CZ5F.js";
import{secretFinder}from"./chunk-G26JNOWV.js";
import{isSecretName,isSecretValue}from"./chunk-35MKYH6X.js";
import{applyRules}from"./chunk-SXFPTYMK.js";
// audit/image/read-programs
var PROGRAM = /(?:^|\/)s?bin\/(?:apk|apt|apt-get|dnf|microdnf|tdnf|yum|rpm|zypper|dpkg|pacman|opkg|sh|bash|dash|ash|zsh|busybox)$/;
function programsIn(files) {
	return files.filter(({ path, image }) => PROGRAM.test(path) && image?.mode !== void 0).filter(({ image }) => image?.removedBy === void 0).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
// audit/image/subject
var IMAGE_CONTROLS = { "nist-800-190": ["4.1.2"] };
var SECRET_CONTROLS = {
	"cis-docker-1.6.0": ["4.10"],
	"nist-800-190": ["4.1.2", "4.1.4"],
	"pci-dss-4.0.1": ["8.6.2"]
};
function isPart({ file, image }, path) {
	return image.parts.get(path) === file;
}
function isIn({ file }, folder) {
	return isText(file) && file.path.startsWith(`${folder}.`);
}
function isText({ image }) {
	return image?.mode === void 0 && image?.secret === void 0;
}
function partHit({ text }, address, more = {}) {
	return { at: { start: 0, end: text.length }, address, ...more };
}
function shownMode({ image }) {
	if (image?.mode === void 0 || image.removedBy !== void 0) return void 0;
	return Number.parseInt(image.mode, 8);
}
function secretsIn({ file }) {
	return secretFinder().find(file.text, "image.env");
}
// audit/image/rules/docker-socket-volume
var SOCKET = /(?:docker|containerd|crio|podman)\.sock\/?$/;
var rule = {
	id: "image/docker-socket-volume",
	title: "The image has a volume for the container engine socket",
	severity: "high",
	profile: "essential",
	why: "A process that can use the socket can start containers as root on the host.",
	fix: "Remove the `VOLUME` instruction. Build images with BuildKit, or with a tool that does not need an engine.",
	references: ["https://docs.docker.com/engine/security/#docker-daemon-attack-surface"],
	aliases: [],
	controls: { ...IMAGE_CONTROLS, "cis-docker-1.6.0": ["5.32"] },
	*check(subject) {
		const { file } = subject;
		if (!isPart(subject, "config.Volumes")) return;
		if (file.text.split("\n").some((path) => SOCKET.test(path))) yield partHit(file, "socket");
	}
};
// audit/image/rules/healthcheck-missing
var rule2 = {
	id: "image/healthcheck-missing",
	title: "The image has no health check",
	severity: "none",
	profile: "all",
	why: "Docker cannot detect that a container hangs. Kubernetes ignores health checks in images.",
	fix: "Add a `HEALTHCHECK` instruction, or configure probes in the orchestrator.",
	references: ["https://docs.docker.com/reference/dockerfile/#healthcheck"],
	aliases: ["DS-0026"],
	controls: { ...IMAGE_CONTROLS, "cis-docker-1.6.0": ["4.6"] },
	*check(subject) {
		const { file } = subject;
		if (!isPart(subject, "config.Healthcheck")) return;
		if (file.text === "" || file.text === "NONE") yield partHit(file, "Healthcheck");
	}
};
// audit/image/rules/label-missing
var rule3 = {
	id: "image/label-missing",
	title: "The image lacks a label that the policy requires",
	severity: "low",
	profile: "essential",
	why: "Labels such as the source and the revision state what the image was built from.",
	fix: "Add the label with a `LABEL` instruction, or with the build option `--label`.",
	references: ["https://github.com/opencontainers/image-spec/blob/main/annotations.md"],
	aliases: ["DL3049"],
	controls: { "nist-800-190": ["4.1.2"], ssdf: ["PS.3.1"] },
	*check(subject, { image: { labels = [] } = {} }) {
		const { file, image } = subject;
		if (!isPart(subject, "config.Labels")) return;
		const stated = new Set(file.text.split("\n"));
		for (const label of labels) {
			if (stated.has(label) || image.parts.has(`annotations.${label}`)) continue;
			yield partHit(file, `label=${label}`, { detail: `The label \`${label}\` is missing.` });
		}
	}
};
// audit/image/rules/package-manager
var MAX_SHOWN = 10;
var rule4 = {
	id: "image/package-manager",
	title: "The image contains a shell or a package manager",
	severity: "none",
	profile: "all",
	why: "An attacker can use these programs. A service usually needs neither.",
	fix: "Copy the service into a base image without these programs, such as a distroless image.",
	references: ["https://docs.docker.com/build/building/best-practices/"],
	aliases: [],
	controls: {
		"cis-docker-1.6.0": ["4.3"],
		"nist-800-190": ["4.1.2", "4.5.1"],
		"pci-dss-4.0.1": ["2.2.4"]
	},
	*check({ file, image: { programs } }) {
		if (programs[0] !== file) return;
		const names = programs.slice(0, MAX_SHOWN).map(({ path }) => `\`/${path}\``);
		const left = programs.length - names.length;
		const more = left > 0 ? ` and ${left} more` : "";
		yield partHit(file, "programs", { detail: `The image contains ${names.join(", ")}${more}.` });
	}
};
// audit/image/stored-secret
function storedSecrets(subject, named) {
	const found = secretsIn(subject);
	const isFound = ({ start, value }) => found.some(({ span }) => span.start < start + value.length && span.end > start);
	const rest = named.filter(
		(each) => isSecretName(each.name) && isSecretValue(each.value) && !isFound(each)
	);
	return [...found.map((match) => formHit(match, named)), ...rest.map(nameHit)];
}
function formHit(match, named) {
	const { span, kind, severity } = match;
	const owner = named.find(
		({ start, value }) => span.start >= start && span.end <= start + value.length
	);
	const isNamed = kind.endsWith("-assignment") && owner !== void 0 && isSecretName(owner.name);
	return {
		at: span,
		address: secretAddress(match),
		variant: kind,
		detail: describeSecret(match),
		severity: isNamed ? "high" : severity
	};
}
function nameHit({ name, value, start }) {
	return {
		at: { start, end: start + value.length },
		address: `name=${name.slice(0, 80)}`,
		variant: "name",
		detail: `\`${name.slice(0, 80)}\` has a literal value.`
	};
}
function namedValue(text) {
	const at = text.indexOf("=");
	if (at === -1) return { name: text, value: "", start: text.length };
	return { name: text.slice(0, at), value: text.slice(at + 1), start: at + 1 };
}
// audit/image/rules/secret-in-env
var rule5 = {
	id: "image/secret-in-env",
	title: "An environment variable in the image contains a secret",
	severity: "high",
	profile: "essential",
	why: "Anyone who can pull the image, and every process in the container, can read its environment variables.",
	fix: "Revoke the secret. Set the variable from a secret store when the container starts.",
	references: ["https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/"],
	aliases: [],
	controls: SECRET_CONTROLS,
	*check(subject) {
		if (!isIn(subject, "config.Env")) return;
		yield* storedSecrets(subject, [namedValue(subject.file.text)]);
	}
};
// audit/image/history-values
var ASSIGNING = /^(?:\/bin\/sh -c #\(nop\)\s+)?(ENV|ARG|LABEL)\s+/;
var ARGUMENTS = /^(?:RUN )?\|\d{1,5} /;
var NAME = /(?<=^|\s)[A-Za-z_][\w.-]{0,100}=/g;
var MAX_VALUES = 1e3;
function historyValues(instruction) {
	const head = ASSIGNING.exec(instruction) ?? ARGUMENTS.exec(instruction);
	if (head === null) return [];
	const isCommand = head[1] === void 0;
	const [text = ""] = instruction.slice(head[0].length).split(isCommand ? SHELL : / # buildkit$/, 1);
	const starts = [...text.matchAll(NAME)].slice(0, MAX_VALUES).map(({ index }) => index);
	return starts.map((start, index) => {
		const end = starts[index + 1] ?? text.length;
		const { name, value, start: at } = namedValue(text.slice(start, end).trimEnd());
		return { name, value, start: head[0].length + start + at };
	});
}
var SHELL = / (?=(?:\/\S{0,100}\/)?(?:[a-z]{0,4}sh|cmd|powershell)(?:\.exe)? [-/])/i;
function isInSettings(instruction, secret, parts) {
	const folder = FOLDERS[ASSIGNING.exec(instruction)?.[1] ?? ""];
	return historyValues(instruction).some(({ name, value }) => {
		const current = folder && parts.get(`${folder}.${name}`)?.text;
		return current === `${name}=${value}` && value.includes(secret);
	});
}
var FOLDERS = { ENV: "config.Env", LABEL: "config.Labels" };
// audit/image/rules/secret-in-history
var rule6 = {
	id: "image/secret-in-history",
	title: "The image history contains a secret",
	severity: "high",
	profile: "essential",
	why: "The history contains build arguments and commands. Anyone who can pull the image can read them.",
	fix: "Revoke the secret. Use a secret mount during the build: `RUN --mount=type=secret,id=token`.",
	references: ["https://docs.docker.com/build/building/secrets/"],
	aliases: [],
	controls: SECRET_CONTROLS,
	*check(subject) {
		const { file, image } = subject;
		if (file.path !== "history" || !isText(file)) return;
		for (const hit of storedSecrets(subject, historyValues(file.text))) {
			const secret = file.text.slice(hit.at.start, hit.at.end);
			if (!isInSettings(file.text, secret, image.parts)) yield hit;
		}
	}
};
// audit/image/rules/secret-in-label
var rule7 = {
	id: "image/secret-in-label",
	title: "A label or an annotation contains a secret",
	severity: "high",
	profile: "essential",
	why: "Registries show labels and annotations to anyone who can pull the image.",
	fix: "Revoke the secret, and remove the label.",
	references: ["https://github.com/opencontainers/image-spec/blob/main/annotations.md"],
	aliases: [],
	controls: SECRET_CONTROLS,
	*check(subject) {
		if (!FOLDERS2.some((folder) => isIn(subject, folder))) return;
		yield* storedSecrets(subject, [namedValue(subject.file.text)]);
	}
};
var FOLDERS2 = ["config.Labels", "annotations", "index.annotations"];
// audit/image/rules/secret-in-lower-layer
var rule8 = {
	id: "image/secret-in-lower-layer",
	title: "A later layer hides a secret, but the image still contains it",
	severity: "high",
	profile: "essential",
	why: "A layer that deletes or replaces a file does not change the layers below it. Anyone who can pull the image can extract the file.",
	fix: "Revoke the secret. Use a secret mount, or copy the file only in a build stage that the image does not contain.",
	references: ["https://docs.docker.com/build/building/secrets/"],
	aliases: [],
	controls: SECRET_CONTROLS,
	*check({ file: { image } }) {
		if (image?.secret === void 0 || image.removedBy === void 0) return;
		const { secret } = image;
		yield {
			at: { start: 0, end: 0 },
			address: secretAddress(secret),
			variant: secret.kind,
			detail: describeSecret(secret),
			severity: secret.severity
		};
	}
};
// audit/image/rules/setuid-file
var SETUID = 2048;
var SETGID = 1024;
var USUAL = /^(?:usr\/)?(?:s?bin|lib(?:64|exec)?)\/(?:[\w.-]+\/){0,3}(?:chage|chfn|chsh|crontab|dbus-daemon-launch-helper|expiry|fusermount3?|gpasswd|mount|newgidmap|newgrp|newuidmap|pam_extrausers_chkpwd|pam_timestamp_check|passwd|ping6?|pkexec|polkit-agent-helper-1|pt_chown|sg|ssh-agent|ssh-keysign|su|sudo|sudoedit|umount|unix_chkpwd|userhelper|wall|write|bbsuid|utempter|unix2_chkpwd|mount\.nfs|staprun)$/;
var rule9 = {
	id: "image/setuid-file",
	title: "A program has the setuid or setgid bit",
	severity: "medium",
	profile: "essential",
	why: "An unprivileged process can start the program and use its owner’s privileges, for example to become root.",
	fix: "Remove the bits, as in `RUN chmod a-s /path`, or delete the program.",
	references: ["https://docs.docker.com/engine/security/"],
	aliases: [],
	controls: { ...IMAGE_CONTROLS, "cis-docker-1.6.0": ["4.8"] },
	*check({ file }) {
		const mode = shownMode(file) ?? 0;
		const origin = file.image?.origin;
		if ((mode & (SETUID | SETGID)) === 0 || (mode & 73) === 0 || origin === "base") return;
		if (origin === void 0 && USUAL.test(file.path)) return;
		const kind = (mode & SETUID) === 0 ? "setgid" : "setuid";
		yield partHit(file, kind, { detail: `The file has the mode ${file.image?.mode} (${kind}).` });
	}
};
// audit/image/rules/ssh-server
var SERVER = /(?:^|[\s/;&|"'])(?:sshd|dropbear)(?=$|[\s;&|"'])/;
var rule10 = {
	id: "image/ssh-server",
	title: "The image provides SSH access",
	severity: "medium",
	profile: "essential",
	why: "SSH is a way into the container that the orchestrator neither controls nor logs.",
	fix: "Remove the SSH server. Use `docker exec` or `kubectl exec` for a shell.",
	references: ["https://docs.docker.com/reference/dockerfile/#expose"],
	aliases: ["DS-0004", "C-0042"],
	controls: { ...IMAGE_CONTROLS, "cis-docker-1.6.0": ["5.7"] },
	*check(subject) {
		const { file } = subject;
		const isCommand = ["config.Entrypoint", "config.Cmd"].some((path) => isPart(subject, path));
		if (isCommand && SERVER.test(file.text)) {
			yield partHit(file, "sshd", { detail: "The container starts an SSH server." });
		} else if (isPart(subject, "config.ExposedPorts") && file.text.split("\n").some(isSshPort)) {
			yield partHit(file, "22", { detail: "The image exposes port 22." });
		}
	}
};
function isSshPort(name) {
	const [, first, last = first, protocol = "tcp"] = /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(name) ?? [];
	return protocol.toLowerCase() === "tcp" && Number(first) <= 22 && Number(last) >= 22;
}
// audit/image/rules/too-old
var DAY_MS = 24 * 60 * 60 * 1e3;
var FIRST_IMAGE_MS = Date.UTC(2013, 2, 20);
var rule11 = {
	id: "image/too-old",
	title: "The image is older than the policy allows",
	severity: "medium",
	profile: "essential",
	why: "An old image lacks security updates for its packages.",
	fix: "Build the image again with a current base image.",
	references: ["https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often"],
	aliases: [],
	controls: {
		"cis-docker-1.6.0": ["4.4", "5.28"],
		"nist-800-190": ["4.1.2", "4.2.2"],
		"pci-dss-4.0.1": ["6.3.3"]
	},
	*check(subject, { image: { maxAgeDays, now } = {} }) {
		const { file } = subject;
		if (!isPart(subject, "created") || maxAgeDays === void 0 || now === void 0) return;
		const builtMs = Date.parse(file.text);
		const isFuture = builtMs > Date.parse(now) + DAY_MS;
		if (Number.isNaN(builtMs) || builtMs < FIRST_IMAGE_MS || isFuture) {
			const detail2 = "The configuration does not state when the image was built.";
			yield partHit(file, "created", { detail: detail2, variant: "unknown" });
			return;
		}
		const days = Math.floor((Date.parse(now) - builtMs) / DAY_MS);
		if (days <= maxAgeDays) return;
		const detail = `The image was built ${days} days ago. The policy allows ${maxAgeDays} days.`;
		yield partHit(file, "created", { detail });
	}
};
// audit/image/rules/user-root
var rule12 = {
	id: "image/user-root",
	title: "The container runs as root",
	severity: "medium",
	profile: "essential",
	why: "A process that an attacker controls, or that escapes from the container, has root privileges.",
	fix: "End the Dockerfile with an unprivileged user, specified by its ID: `USER 10001`.",
	references: ["https://docs.docker.com/reference/dockerfile/#user"],
	aliases: ["DS-0002"],
	controls: {
		...IMAGE_CONTROLS,
		"cis-docker-1.6.0": ["4.1"],
		"cis-kubernetes-1.10": ["5.2.7"],
		"nsa-cisa-1.2": ["pod"],
		"pci-dss-4.0.1": ["7.2.2"]
	},
	*check(subject) {
		const { file, image } = subject;
		if (!isPart(subject, "config.User") || image.parts.get("os")?.text === "windows") return;
		const [user = ""] = file.text.trim().split(":", 1);
		const shown = `\`${user.slice(0, 40)}\``;
		if (user === "")
			yield partHit(file, "User", { detail: "The configuration does not set a user." });
		else if (/^(?:root|[+-]?0+)$/i.test(user))
			yield partHit(file, "User", { detail: `The user is ${shown}.` });
		else if (idOf(user, image.parts.get("etc/passwd")?.text) === "0") {
			yield partHit(file, "User", { detail: `The user ${shown} has the ID 0 in \`/etc/passwd\`.` });
		}
	}
};
function idOf(user, accounts = "") {
	const line = accounts.split("\n").find((each) => each.startsWith(`${user}:`));
	return line?.split(":")[2]?.replace(/^0+(?=\d)/, "");
}
// audit/image/rules/world-writable-file
var SYSTEM = /^(?:usr\/|usr\/local\/)?(?:bin|sbin|lib|lib32|lib64|libexec|etc)(?:\/|$)/;
var rule13 = {
	id: "image/world-writable-file",
	title: "A system file is writable by all users",
	severity: "medium",
	profile: "hardened",
	why: "An unprivileged process can replace programs or settings that other processes use.",
	fix: "Remove the write permission, as in `RUN chmod o-w /path`.",
	references: ["https://csrc.nist.gov/pubs/sp/800/190/final"],
	aliases: [],
	controls: { "nist-800-190": ["4.1.2", "4.5.5"] },
	*check({ file }) {
		const mode = shownMode(file) ?? 0;
		if ((mode & 2) === 0 || !SYSTEM.test(file.path)) return;
		yield partHit(file, "mode", { detail: `The mode is ${file.image?.mode}.` });
	}
};
// audit/image/rules.generated
var RULES = [rule, rule2, rule3, rule4, rule5, rule6, rule7, rule8, rule9, rule10, rule11, rule12, rule13];
// audit/image/image
var imageArea = {
	name: "image",
	prefixes: ["image", "secret"],
	rules: [...RULES, ...secretTexts()],
	reads: ({ image }) => image !== void 0,
	check(files, facts) {
		const texts = files.filter(isText).map((file) => [file.path, file]);
		const image = { parts: new Map(texts.toReversed()), programs: programsIn(files) };
		const subjects = files.map((file) => ({ file, image }));
		return {
			hits: [...applyRules(RULES, subjects, facts), ...subjects.flatMap(otherSecrets)],
			problems: [],
			unchecked: [],
			checkedFiles: 1,
			subjects: { images: 1 }
		};
	}
};
var WITH_RULES = ["config.Env", "config.Labels", "annotations", "index.annotations"];
function otherSecrets(subject) {
	const { file } = subject;
	if (file.image?.secret !== void 0) {
		return file.image.removedBy === void 0 ? storedSecretHit(file, file.image.secret) : [];
	}
	const hasRule = file.path === "history" || WITH_RULES.some((folder) => isIn(subject, folder));
	if (!isText(file) || hasRule || FILES.has(file.path)) return [];
	return secretHits(file);
}
var FILES = new Set(["etc/passwd"]);
export{imageArea};
