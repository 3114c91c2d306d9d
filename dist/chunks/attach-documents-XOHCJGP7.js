import{attachToRelease,releaseStem}from"./chunk-3JVTBZOZ.js";
import{describeFormat}from"./chunk-QSG23CM7.js";
import{githubAccess}from"./chunk-DD6OEQO3.js";
// actions/sbom/attach-documents
import{ readFile }from"node:fs/promises";
import{ basename }from"node:path";
var CONTENT_TYPES = {
	json: "application/json",
	"json-ld": "application/ld+json",
	xml: "application/xml",
	"tag-value": "text/plain"
};
async function attachDocuments(documents, source, tag, host) {
	const access = githubAccess(host);
	const stem = releaseStem(source, access.context?.repository ?? "");
	const files = await Promise.all(
		documents.map(async ({ format, path }) => ({
			name: `${stem}.${basename(path)}`,
			bytes: await readFile(path),
			contentType: CONTENT_TYPES[describeFormat(format).syntax]
		}))
	);
	const urls = await attachToRelease(files, tag, access, host);
	return documents.map((document) => {
		const url = urls.get(`${stem}.${basename(document.path)}`);
		return url === void 0 ? document : { ...document, url };
	});
}
export{attachDocuments};
