// shared/text/read-text.ts
var PROBED_BYTES = 8e3;
var MARK = "\uFEFF";
function readText(bytes) {
	const probe = bytes.subarray(0, PROBED_BYTES);
	const encoding = wideEncoding(probe);
	if (encoding !== void 0) return wideText(bytes, encoding);
	if (probe.includes(0) && !isMostlyText(probe)) return void 0;
	const text = bytes.toString("utf8");
	return text.startsWith(MARK) ? text.slice(1) : text;
}
function wideText(bytes, encoding) {
	const isUtf32 = bytes.includes("\0\0");
	const text = new TextDecoder(encoding).decode(bytes);
	return isUtf32 ? text.replaceAll(/[\0\uFEFF]/g, "") : text;
}
function wideEncoding(probe) {
	let [even, odd] = [0, 0];
	for (let at = probe.indexOf(0); at !== -1; at = probe.indexOf(0, at + 1)) {
		if (at % 2 === 0) even += 1;
		else odd += 1;
	}
	const start = probe.toString("latin1", 0, 4);
	if (start === "\0\0þÿ") return "utf-16be";
	if (start.startsWith("ÿþ")) return isAscii(probe) ? void 0 : "utf-16le";
	if (start.startsWith("þÿ")) return isAscii(probe) ? void 0 : "utf-16be";
	const most = probe.length / 3;
	if (odd > most && even < odd / 20) return "utf-16le";
	return even > most && odd < even / 20 ? "utf-16be" : void 0;
}
function isAscii(probe) {
	return probe.subarray(2).every((byte) => byte > 0 && byte < 128);
}
function isMostlyText(probe) {
	const controls = probe.filter((byte) => byte < 32 && !isLayout(byte)).length;
	return controls <= probe.length / 20;
}
function isLayout(byte) {
	return byte >= 8 && byte <= 13 || byte === 27;
}

export {
	readText
};
