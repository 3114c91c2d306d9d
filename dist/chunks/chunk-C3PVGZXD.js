// shared/audit/areas.ts
var AREAS = [
	{
		name: "compose",
		mayRead: ({ path, text }) => /\.(?:ya?ml|json)$/i.test(path) && (/compose/i.test(path) || /^services:/m.test(text)),
		load: async () => (await import("./compose-RMUS4YQ2.js")).composeArea
	},
	{
		name: "dependabot",
		mayRead: ({ path }) => /dependabot\.ya?ml$/.test(path),
		load: async () => (await import("./dependabot-VGTI3ZJB.js")).dependabotArea
	},
	{
		name: "dockerfile",
		mayRead: ({ path, text }) => /(?:docker|container)(?:file|ignore)/i.test(path) || text.includes("dockerfile_inline"),
		load: async () => (await import("./dockerfile-KUAI3HOP.js")).dockerfileArea
	},
	{
		name: "image",
		mayRead: ({ image }) => image !== void 0,
		load: async () => (await import("./image-2CXZTSB6.js")).imageArea
	},
	{
		name: "kubernetes",
		mayRead: ({ path }) => /\.(?:ya?ml|json)$|(?:^|\/)Kustomization$/i.test(path),
		load: async () => (await import("./kubernetes-G4I5ZORX.js")).kubernetesArea
	},
	{
		name: "secret",
		mayRead: () => true,
		load: async () => (await import("./secrets-SVW3XGK3.js")).secretsArea
	},
	{
		name: "workflow",
		mayRead: ({ path }) => /(?:\.github\/workflows\/.*|action|pre-commit-config)\.ya?ml$/.test(path),
		load: async () => (await import("./workflow-S3Z7Q3AB.js")).workflowArea
	}
];
async function allRules() {
	const areas = await Promise.all(AREAS.map(({ load }) => load()));
	return areas.flatMap(({ rules }) => rules);
}
var BINARY_AREA = "secret";
var IMAGE_AREA = "image";
async function areasFor(files, areas = AREAS) {
	const found = await Promise.all(
		areas.map(async ({ name, mayRead, load }) => {
			const readable = files.filter(
				({ bytes, image }) => (bytes === void 0 || name === BINARY_AREA) && (image === void 0 || name === IMAGE_AREA)
			);
			const candidates = readable.filter(mayRead);
			if (candidates.length === 0) return [];
			const area = await load();
			const own = candidates.filter((file) => area.reads(file));
			return own.length === 0 ? [] : [{ area, files: own }];
		})
	);
	return found.flat();
}

// shared/json/write-yaml.ts
import { dump } from "../vendor/js-yaml.js";
function writeYaml(value) {
	return dump(value, { lineWidth: -1, noRefs: true });
}

export {
	writeYaml,
	AREAS,
	allRules,
	areasFor
};
