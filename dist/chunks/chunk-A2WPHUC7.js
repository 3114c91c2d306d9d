// shared/model/rule-page.ts
var DOCS = "https://github.com/assay-dev/assay/blob/main/docs";
function rulePage(id) {
	if (id.startsWith("policy/")) return `${DOCS}/cluster-policies.md`;
	if (id.startsWith("custom/")) return `${DOCS}/audit-policy.md#custom-rules`;
	return `${DOCS}/rules/${id}.md`;
}

export {
	rulePage
};
