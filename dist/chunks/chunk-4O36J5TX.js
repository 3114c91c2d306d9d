import{documentChunks}from"./chunk-NGZNGOIS.js";
import{isRegularHash}from"./chunk-BY6SW2P5.js";
import{showDetails,showProblems}from"./chunk-HBBTO2XP.js";
import{DOCUMENT_FORMATS,distinctFormats,documentFileNames}from"./chunk-QSG23CM7.js";
import{appendText,choice2 as choice,constant,count,countNoun,cutPath,flag2 as flag,list,locationText,object,parseImageSource,prettyJsonChunks,sourceSchema,subjectsInList,text2 as text,textWidth,visibleText}from"./chunk-DD6OEQO3.js";
// flows/subjects/declare-subjects
import{ isAbsolute, relative, sep }from"node:path";
var PLAIN_PATH = /^(?![#\s])[^=@\p{Cc}]+(?<!\s)$/u;
var IMAGE_NAME = /^[\w./-]+(?::\d+\/[\w./-]+)?$/;
async function declareSubjects({ images, files }, step) {
	const target = step.env["GITHUB_ARTIFACTS"] ?? "";
	if (target === "") {
		step.annotate("warning", "No artifacts declared: the runner does not set `$GITHUB_ARTIFACTS`.");
		return;
	}
	const earlier = await subjectsInList(void 0, step);
	const known = new Map(earlier.map(({ name, digest }) => [name, digest]));
	const paths = files.flatMap((path) => pathInside(path, step.workspace));
	const wanted = [
		...images.map(({ name, digest }) => ({
			name,
			line: `oci://${name}@${digest}`,
			isValid: IMAGE_NAME.test(name) && (known.get(name) ?? digest) === digest
		})),
		...paths.map((name) => ({
			name,
			line: name,
			isValid: PLAIN_PATH.test(name) && !known.has(name) && !known.has(lastPart(name))
		}))
	];
	const valid = wanted.filter(({ isValid }) => isValid);
	appendText(target, valid.map(({ line }) => `${line}
`).join(""));
	step.info(`Declared ${countNoun(valid.length, "artifact")} to the runner`);
	for (const { name, isValid } of wanted) if (!isValid) step.annotate("warning", omitted(name));
}
function declaredImages({kind,name,digest}) {
	if (kind !== "image" || digest === void 0) return [];
	const source = parseImageSource(name);
	if (source.kind !== "registry") return [];
	const { registry, repository } = source.reference;
	return [{ name: `${registry}/${repository}`, digest }];
}
function omitted(name) {
	return `${name} was not declared as an artifact: the name is invalid, or an earlier step declared it. Fix: set a separate \`output-dir\` for each step.`;
}
function pathInside(path, workspace) {
	const below = relative(workspace, path);
	const isOutside = isAbsolute(below) || below.split(sep, 1)[0] === "..";
	return isOutside ? [] : [below.split(sep).join("/")];
}
function lastPart(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
// sbom/minimum-elements
var MINIMUM_ELEMENTS_KIND = "assay/minimum-elements/v1";
var STANDARDS = ["ntia-2021", "cisa-2025"];
var BOTH = STANDARDS;
var CISA = ["cisa-2025"];
var DOCUMENT_ELEMENTS = [
	{ id: "author", standards: BOTH, isThere: (_, { author }) => author !== void 0 },
	{ id: "supplier", standards: BOTH, isThere: ({ source }) => isStated(source.supplier) },
	{ id: "timestamp", standards: BOTH, isThere: (_, { timestamp }) => timestamp !== void 0 },
	{ id: "tool-name", standards: CISA, isThere: () => true },
	{ id: "generation-context", standards: CISA, isThere: ({ source }) => source.kind !== "sbom" }
];
var PACKAGE_ELEMENTS = [
	{ id: "name", standards: BOTH, isThere: ({ name }) => name !== "" },
	{ id: "version", standards: BOTH, isThere: ({ version }) => version !== "" },
	{ id: "producer", standards: BOTH, isThere: ({ supplier }) => isStated(supplier) },
	{ id: "identifier", standards: BOTH, isThere: ({ purl }) => purl !== "" },
	{ id: "relationship", standards: BOTH, isThere: isRelated },
	{ id: "hash", standards: CISA, isThere: ({ hashes = [] }) => hashes.some(isRegularHash) },
	{ id: "license", standards: CISA, isThere: ({ license }) => isStated(license) }
];
var missingElementsSchema = object({
	purl: text,
	name: text,
	version: text,
	missing: list(text)
});
var standardCountSchema = object({
	standard: choice(STANDARDS),
	completePackages: count,
	isDocumentComplete: flag
});
var elementCountSchema = object({
	id: text,
	of: choice(["document", "package"]),
	standards: list(choice(STANDARDS)),
	missing: count
});
var minimumElementsSchema = object({
	kind: constant(MINIMUM_ELEMENTS_KIND),
	source: sourceSchema,
	packages: count,
	standards: list(standardCountSchema),
	elements: list(elementCountSchema),
	missing: list(missingElementsSchema),
	unknowns: count
});
function minimumElements(inventory, options) {
	const { packages, source, problems } = inventory;
	const needed = new Set(packages.flatMap(({ dependsOn }) => dependsOn));
	const missing = packages.map((found) => missingOf(found, needed));
	const absent = DOCUMENT_ELEMENTS.filter(({ isThere }) => !isThere(inventory, options));
	return {
		kind: MINIMUM_ELEMENTS_KIND,
		source,
		packages: packages.length,
		standards: BOTH.map((standard) => countStandard(standard, missing, absent)),
		elements: [
			...DOCUMENT_ELEMENTS.map((element) => ({
				id: element.id,
				of: "document",
				standards: element.standards,
				missing: absent.includes(element) ? 1 : 0
			})),
			...PACKAGE_ELEMENTS.map(({ id, standards }) => ({
				id,
				of: "package",
				standards,
				missing: missing.filter((entry) => entry.missing.includes(id)).length
			}))
		],
		missing: missing.filter((entry) => entry.missing.length > 0),
		unknowns: problems.length
	};
}
function missingOf(found, needed) {
	const { purl, name, version } = found;
	const absent = PACKAGE_ELEMENTS.filter(({ isThere }) => !isThere(found, needed));
	return { purl, name, version, missing: absent.map(({ id }) => id) };
}
function countStandard(standard, missing, absent) {
	const asked = PACKAGE_ELEMENTS.filter(({ standards }) => standards.includes(standard));
	const ids = new Set(asked.map(({ id }) => id));
	return {
		standard,
		completePackages: missing.filter((entry) => !entry.missing.some((id) => ids.has(id))).length,
		isDocumentComplete: !absent.some(({ standards }) => standards.includes(standard))
	};
}
function isRelated(found, needed) {
	return found.isDirect === true || found.dependsOn.length > 0 || needed.has(found.purl);
}
function isStated(text2) {
	return text2 !== void 0 && text2.trim() !== "";
}
// actions/sbom/write-files
async function writeFiles(inventory, label, formats, { files, options }) {
	const documents = [];
	for (const [format, name] of documentFileNames(distinctFormats(formats), label)) {
		const pieces = documentChunks(inventory, format, options);
		documents.push({ format, path: await files.write(name, pieces) });
	}
	const report = minimumElements(inventory, options);
	const suffix = label === void 0 ? "" : `.${label}`;
	return {
		documents,
		inventory: await files.write(
			`inventory${suffix}.json`,
			prettyJsonChunks(withoutPrograms(inventory))
		),
		elements: await files.write(`minimum-elements${suffix}.json`, prettyJsonChunks(report)),
		report
	};
}
function withoutPrograms({ programs: _, ...inventory }) {
	return inventory;
}
function fileLabels(inventories) {
	if (inventories.length === 1) return [void 0];
	const taken = new Set();
	return inventories.map(({ source }, index) => {
		const plain = (source.platform ?? "unknown").replace(/[^A-Za-z0-9_]+/g, "-").slice(0, 60);
		const label = taken.has(plain) ? `${plain}-${index}` : plain;
		taken.add(label);
		return label;
	});
}
// actions/sbom/offer-documents
async function offerDocuments(inventory, options, host) {
	await host.offer("json", () => prettyJsonChunks(withoutPrograms(inventory)));
	for (const format of DOCUMENT_FORMATS) {
		await host.offer(format, () => documentChunks(inventory, format, options));
	}
}
// actions/sbom/show-elements
var NAMES = {
	"ntia-2021": "NTIA 2021",
	"cisa-2025": "CISA 2025"
};
var FIXES = new Map([
	["author", "set the `author` input"],
	["supplier", "set the `supplier` input"],
	["timestamp", "set SOURCE_DATE_EPOCH"]
]);
function showElements(reports, log) {
	const packages = sum(reports.map((report) => report.packages));
	for (const standard of ["ntia-2021", "cisa-2025"]) {
		const complete = reports.flatMap(
			({ standards }) => standards.filter((count3) => count3.standard === standard)
		);
		const count2 = sum(complete.map(({ completePackages }) => completePackages));
		const absent = missingOf2(reports, standard).map(
			([id, missing]) => `${id} (${countNoun(missing, "package")})`
		);
		const rest = absent.length === 0 ? "" : `. Missing: ${absent.join(", ")}`;
		const have = `${count2} of ${countNoun(packages, "package")} with all minimum elements`;
		log.info(`${NAMES[standard]}: ${have}${rest}`);
	}
	const lacking = reports.flatMap(
		({ elements }) => elements.filter(({ of, missing }) => of === "document" && missing > 0).map(({ id }) => id)
	);
	const fixes = [...new Set(lacking)].map((id) => withFix(id));
	if (fixes.length > 0) log.info(`Missing from the documents: ${fixes.join(", ")}`);
}
function missingOf2(reports, standard) {
	const counts = new Map();
	for (const { id, of, standards, missing } of reports.flatMap(({ elements }) => elements)) {
		if (of === "document" || missing === 0 || !standards.includes(standard)) continue;
		counts.set(id, (counts.get(id) ?? 0) + missing);
	}
	return [...counts].sort(([, a], [, b]) => b - a);
}
function withFix(id) {
	const fix = FIXES.get(id);
	return fix === void 0 ? id : `${id} (${fix})`;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// report/terminal-packages
var GAP = 2;
var MAX_COLUMN = 40;
var MIN_LOCATION = 16;
var HEADINGS = ["Package", "Version", "Type", "Location"];
function terminalPackages({ packages }, { columns, rows }) {
	if (packages.length === 0) return [];
	const sorted = [...packages].sort((a, b) => compare(a.type, b.type) || compare(a.name, b.name));
	const shown = sorted.slice(0, rows).map(cellsOf);
	const widths = [0, 1, 2].map(
		(at) => Math.min(MAX_COLUMN, Math.max(...[HEADINGS, ...shown].map((row) => textWidth(row[at] ?? ""))))
	);
	const left = packages.length - shown.length;
	const lineOf = (row) => alignedRow(row, widths, columns);
	return [
		[{ text: lineOf(HEADINGS), style: "bold" }],
		...shown.map((row) => [{ text: lineOf(row) }]),
		...left === 0 ? [] : [
			[
				{
					text: `… ${countNoun(left, "more package")} (--verbose shows all)`,
					style: "dim"
				}
			]
		]
	];
}
function compare(a, b) {
	return a < b ? -1 : Number(a > b);
}
function cellsOf({ name, version, type, locations }) {
	const [first] = locations;
	return [name, version, type, first === void 0 ? "" : locationText(first)].map(
		(cell) => visibleText(cell)
	);
}
function alignedRow(row, widths, columns) {
	const head = widths.map((width, at) => padded(row[at] ?? "", width + GAP)).join("");
	const room = columns - textWidth(head);
	return room < MIN_LOCATION ? head.trimEnd() : `${head}${cutPath(row[3] ?? "", room)}`;
}
function padded(cell, width) {
	return cell + " ".repeat(Math.max(GAP, width - textWidth(cell)));
}
// actions/sbom/show-terminal
function showInTerminal(inventory, host) {
	const lines = terminalPackages(inventory, host);
	if (lines.length > 0) host.show([...lines, []]);
	const { annotate, progress } = host;
	showDetails(inventory, { info: host.debug, annotate, progress });
	showProblems(inventory.problems, host);
}

export{declareSubjects,declaredImages,writeFiles,fileLabels,offerDocuments,showElements,showInTerminal};
