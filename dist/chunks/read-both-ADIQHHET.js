import{readGivenBase}from"./chunk-KTOUOMGU.js";
import{WANTED_BY_AUDIT,openSources}from"./chunk-SPFXCSMJ.js";
import{openRunCache}from"./chunk-NUJSAM6N.js";
import{imageRequest,namedImage}from"./chunk-HBBTO2XP.js";
import{omittedPlaces,secretAddress}from"./chunk-BDY2CZ5F.js";
import{parseCompareTo}from"./chunk-INGYTYZ5.js";
import{asObject,imageStoreDependencies,isObject,objectAt,parseJson,parseMirrors,registryLogin,requireExactKeys,runRepository,visibleText}from"./chunk-DD6OEQO3.js";
import{DataError,UserError}from"./chunk-YCU6NLYP.js";
// actions/audit/read-images
import{ availableParallelism }from"node:os";
// audit/image/layer-parts
function layerParts({ secrets, noted }, layers, baseLayers) {
	const placeOf = ({ layer, removedBy }) => ({
		layer,
		instruction: layers[layer]?.createdBy,
		...removedBy !== void 0 && { removedBy: layers[removedBy]?.createdBy ?? "" },
		...baseLayers !== void 0 && { origin: layer < baseLayers ? "base" : "application" }
	});
	const shownFirst = secrets.toSorted(
		(a, b) => Number(a.removedBy !== void 0) - Number(b.removedBy !== void 0)
	);
	const known = new Set();
	const found = shownFirst.flatMap((file) => {
		const own = file.secrets.map((secret) => ({
			secret,
			id: JSON.stringify([file.path, secret.kind, secretAddress(secret), secret.isName])
		}));
		const fresh = own.filter(({ id }) => !known.has(id));
		for (const { id } of own) known.add(id);
		return fresh.map(({ secret }) => secretPart(file.path, secret, placeOf(file)));
	});
	return [
		...found,
		...noted.map((file) => ({
			path: file.path,
			text: "",
			image: { ...placeOf(file), mode: file.mode.toString(8).padStart(4, "0") }
		}))
	];
}
function secretPart(path, secret, place) {
	return { path, text: "", image: { ...place, secret, line: secret.line, column: secret.column } };
}
// audit/image/history-places
function historyPlaces(config, baseLayers) {
	const { history } = config;
	const ids = objectAt(config, "rootfs")?.["diff_ids"];
	if (!Array.isArray(history) || !Array.isArray(ids)) return [];
	const isEmpty = history.map((entry) => isObject(entry) && entry["empty_layer"] === true);
	if (isEmpty.filter((empty) => !empty).length !== ids.length) return [];
	let layers = 0;
	return isEmpty.map((empty) => {
		const own = empty ? {} : { layer: layers };
		if (!empty) layers += 1;
		return { ...own, ...originOf(layers, empty, baseLayers) };
	});
}
function originOf(layers, isEmpty, baseLayers) {
	if (baseLayers === void 0 || isEmpty && layers === baseLayers) return {};
	return { origin: layers <= baseLayers ? "base" : "application" };
}
// audit/image/read-parts
var SETTINGS = ["User", "Env", "Entrypoint", "Cmd", "ExposedPorts", "Volumes", "Labels"];
var MORE_SETTINGS = ["Healthcheck", "WorkingDir", "OnBuild", "Shell", "StopSignal"];
var HISTORY_KEYS = ["created", "created_by", "author", "comment", "empty_layer"];
var MAX_NAME = 80;
function readParts(documents) {
	const { manifest, index = {} } = documents;
	const { config: given, history, created, ...rest } = documents.config;
	const config = objectOf(given, "config");
	requireExactKeys(config, [...SETTINGS, ...MORE_SETTINGS], "$.config", "config");
	const { User, Env, Entrypoint, Cmd, ExposedPorts, Volumes, Labels, Healthcheck, ...others } = config;
	const labels = Object.entries(objectOf(Labels, "config.Labels"));
	const { Test, ...health } = objectOf(Healthcheck, "config.Healthcheck");
	return [
		part("created", textOf(created, "created")),
		part("config.User", textOf(User, "config.User")),
		...wordsOf(Env, "config.Env").map(variable),
		...[{ Entrypoint, Cmd }].flatMap(
			(commands) => Object.entries(commands).map(
				([name, words]) => part(`config.${name}`, wordsOf(words, `config.${name}`).join(" "))
			)
		),
		part("config.Healthcheck", wordsOf(Test, "config.Healthcheck.Test").join(" ")),
		part("config.ExposedPorts", namesOf(ExposedPorts, "config.ExposedPorts")),
		part("config.Volumes", namesOf(Volumes, "config.Volumes")),
		part("config.Labels", labels.map(([name]) => name).join("\n")),
		...labels.map(([name, value]) => named("config.Labels", name, textOf(value, "config.Labels"))),
		...annotationParts(manifest["annotations"], "annotations"),
		...annotationParts(index["annotations"], "index.annotations"),
		...historyParts(history, historyPlaces(documents.config, documents.baseLayers)),
		...[{ ExposedPorts, Volumes, Healthcheck: health }].flatMap(
			(settings) => Object.entries(settings).flatMap(
				([name, value]) => Object.values(value ?? {}).flatMap((each) => otherTexts(each, `config.${name}`))
			)
		),
		...otherTexts(others, "config"),
		...otherTexts(rest, ""),
		...otherTexts({ ...manifest, annotations: null }, "manifest"),
		...otherTexts({ ...index, annotations: null }, "index")
	];
}
function part(path, text, image = {}) {
	return { path, text, image };
}
function named(folder, name, value) {
	return part(`${folder}.${visibleText(name, MAX_NAME)}`, `${name}=${value}`);
}
function variable(text) {
	const [name = ""] = text.split("=", 1);
	return part(`config.Env.${visibleText(name, MAX_NAME)}`, text);
}
function annotationParts(value, folder) {
	if (!isObject(value)) return otherTexts(value, folder);
	return Object.entries(value).flatMap(
		([name, text]) => typeof text === "string" ? named(folder, name, text) : otherTexts(text, folder)
	);
}
function historyParts(value, places) {
	return listOf(value, "history").flatMap((given, index) => {
		const entry = objectOf(given, "history");
		requireExactKeys(entry, HISTORY_KEYS, `$.history[${index}]`, "history");
		const instruction = textOf(entry["created_by"], "history");
		const place = { ...places[index], line: index + 1, instruction };
		const { created_by: _, empty_layer: __, ...notes } = entry;
		const texts = otherTexts(notes, "history").map(({ text }) => text);
		return [instruction, ...texts].filter((text) => text !== "").map((text) => part("history", text, place));
	});
}
var MAX_DEPTH = 20;
var MIN_KEY = 16;
function otherTexts(value, path, depth = 0) {
	if (typeof value === "string") return value === "" ? [] : [part(path, value)];
	if (value === null || typeof value !== "object") return [];
	if (depth > MAX_DEPTH) throw malformed(path, "is nested too deeply");
	const keys = Array.isArray(value) ? [] : Object.keys(value);
	const long = keys.filter((key) => key.length >= MIN_KEY);
	return [
		...long.length === 0 ? [] : [part(path, long.join("\n"))],
		...Object.entries(value).flatMap(([key, item]) => {
			const name = Array.isArray(value) ? "" : `.${visibleText(key, MAX_NAME)}`;
			return otherTexts(item, `${path}${name}`.replace(/^\./, ""), depth + 1);
		})
	];
}
function objectOf(value, path) {
	if (value === void 0 || value === null) return {};
	if (isObject(value)) return value;
	throw malformed(path, "is not an object");
}
function listOf(value, path) {
	if (value === void 0 || value === null) return [];
	if (Array.isArray(value)) return value;
	throw malformed(path, "is not a list");
}
function textOf(value, path) {
	if (value === void 0 || value === null) return "";
	if (typeof value === "string") return value;
	throw malformed(path, "is not a string");
}
function wordsOf(value, path) {
	return listOf(value, path).map((word) => textOf(word, path));
}
function namesOf(value, path) {
	return Object.keys(objectOf(value, path)).join("\n");
}
function malformed(path, what) {
	return new DataError("malformed", `\`${path}\` in the image ${what}`, { path });
}
// audit/image/image-files
function imageFiles({config,manifest,index,provenance,layers,baseLayers,searched,accounts}) {
	const texts = { "etc/passwd": accounts, "provenance.json": provenance?.toString("utf8") };
	const files = Object.entries(texts).flatMap(
		([path, text]) => text === void 0 ? [] : [{ path, text, image: {} }]
	);
	const found = layerParts(searched, layers, baseLayers);
	const omitted = searched.secrets.flatMap(
		({ path, omitted: places = 0 }) => places === 0 ? [] : omittedPlaces(path, places)
	);
	try {
		const parts = readParts({
			config: parsed(config, "config"),
			manifest: parsed(manifest, "manifest"),
			index: index && parsed(index, "index"),
			baseLayers
		});
		return { files: [...files, ...parts, ...found], problems: [], omitted };
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		return { files: [...files, ...found], problems: [error], omitted };
	}
}
function parsed(bytes, path) {
	return asObject(parseJson(bytes, path), "$");
}
// actions/audit/read-images
var ACCOUNTS = "etc/passwd";
var THREADS = availableParallelism();
async function readImages(choice, login, host) {
	const { workspace } = host;
	const request = imageRequest(choice.image, choice, workspace);
	const mirrors = parseMirrors(choice.mirrors);
	const dependencies = { ...imageStoreDependencies(request.image, login, host), mirrors };
	const cache = openRunCache(choice, request.image, host);
	const base = choice.baseImage === void 0 ? void 0 : namedImage(choice.baseImage, workspace);
	const progress = (done, total) => host.progress(`Read ${done} of ${total} layers`);
	const options = { threads: THREADS, progress, cache: cache?.layers };
	const wanted = host.sharesLayers === true ? await wantedByAllStages() : WANTED_BY_AUDIT;
	const { sources, close } = await openSources(request, dependencies, THREADS - 1);
	try {
		const images = [];
		for (const source of sources) {
			const index = images.length === 0 ? source.image?.index?.bytes : void 0;
			images.push(await readOne({ source, wanted, index }, base, options));
		}
		await cache?.finish();
		return images;
	} finally {
		await close();
	}
}
async function wantedByAllStages() {
	const { wantedBySharedRun } = await import("./wanted-by-formats-OVDHMCO4.js");
	return await wantedBySharedRun();
}
async function readOne({ source, wanted, index }, given, options) {
	const { description, layers, files, problems, search } = await source.read(wanted, options);
	const { image } = source;
	if (image === void 0) throw new Error("the source is not an image");
	const base = await source.findBase?.(given);
	const read = imageFiles({
		config: image.configBytes,
		manifest: image.manifest.bytes,
		index,
		provenance: await source.provenance?.(),
		layers,
		baseLayers: base?.layers,
		searched: search ?? { secrets: [], noted: [] },
		accounts: files.find(({ path }) => path === ACCOUNTS)?.bytes.toString("utf8")
	});
	return {
		source: description,
		files: read.files,
		problems: [...problems, ...read.problems.map(problemOf)],
		omitted: read.omitted.map(problemOf),
		layers: layers.length,
		searchedFiles: search?.files ?? 0
	};
}
function problemOf({ code, message, place }) {
	return { code, message, ...place };
}
// actions/audit/read-both
async function readBoth(choice, inputs, host) {
	const to = parseCompareTo(inputs["compare-to"], "image");
	const login = registryLogin(inputs);
	const images = await readImages(choice, login, host);
	if (to.kind === "auto" || to.kind === "none") {
		return { images, compared: { comparison: { status: "none" } } };
	}
	if (to.kind !== "image") throw noImage(inputs["compare-to"]);
	const { name } = namedImage(to.image, host.workspace);
	const read = async () => {
		const inventories = await readImages(
			{ ...choice, image: to.image, baseImage: void 0 },
			login,
			host
		);
		const { digest: id } = inventories[0]?.source ?? {};
		return { base: { kind: "image", name, ...id !== void 0 && { id } }, inventories };
	};
	const sources = images.map(({ source }) => source);
	const head = { sources, kind: host.kind, run: runRepository(host), log: host };
	return { images, compared: await readGivenBase(name, read, head) };
}
function noImage(value) {
	return new UserError(
		"input-conflict",
		`An audit cannot be compared with \`${value}\`.`,
		"Set `compare-to` to an image, as in `image:ghcr.io/o/app:main`."
	);
}
export{readBoth};
