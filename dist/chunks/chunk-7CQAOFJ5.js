import {
	UserError
} from "./chunk-6W7R4ZA7.js";

// shared/flows/comparison/compare-to.ts
var SOURCES = {
	image: ["image"],
	attested: ["image"],
	sbom: ["path", "image", "sbom"],
	commit: ["path"]
};
function parseCompareTo(value, source) {
	if (value === "auto" || value === "none") return { kind: value };
	const base = givenBase(value);
	if (SOURCES[base.kind].includes(source)) return base;
	const name = base.kind === "commit" ? "a commit" : "an image";
	const message = `\`${source}\` cannot be compared with ${name} (\`compare-to: ${value}\`).`;
	const fix = source === "image" ? "Set compare-to to an image, as in `image:ghcr.io/o/app:main`, or to an SBOM, as in `sbom:FILE`." : "Set compare-to to an SBOM, as in `sbom:FILE`.";
	throw new UserError("input-conflict", message, fix);
}
function policyCompareTo(value, source) {
	if (value === void 0 || value === "auto") return { kind: "auto" };
	if (value === "none") return { kind: "none" };
	const base = givenBase(value);
	return SOURCES[base.kind].includes(source) ? base : { kind: "auto" };
}
function givenBase(value) {
	const [, kind, rest = ""] = /^(image|attested|sbom):(.*)$/s.exec(value) ?? [];
	const isEmpty = kind === void 0 ? value.trim() === "" : rest === "";
	if (isEmpty || value.startsWith("-")) {
		const fix = "Use `auto`, `none`, `image:NAME`, `attested:NAME`, `sbom:FILE`, or a branch, tag or commit.";
		throw new UserError("input-invalid", `compare-to is "${value}".`, fix);
	}
	if (kind === "image" || kind === "attested") return { kind, image: rest };
	return kind === "sbom" ? { kind, path: rest } : { kind: "commit", ref: value };
}

export {
	parseCompareTo,
	policyCompareTo
};
