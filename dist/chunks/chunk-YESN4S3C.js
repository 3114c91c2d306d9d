import {
	withoutVersion
} from "./chunk-PSZKTYL2.js";

// shared/report/sarif-category.ts
function sarifCategory({
	source: { kind, name, platform },
	checked
}) {
	const lasting = kind === "image" ? withoutVersion(name) : name;
	const action = checked === void 0 ? [] : ["audit"];
	return ["assay", ...action, kind, lasting, ...platform === void 0 ? [] : [platform]].join(
		"/"
	);
}

export {
	sarifCategory
};
