// shared/compression/zlib-direct.ts
var KNOWN_NODE = 24;
var GO_ON = 0;
var FINISH = { zlib: 4, zstd: 2 };
function directCall(stream, format, nodeVersion) {
	const major = Number.parseInt(nodeVersion, 10);
	const handle = Reflect.get(stream, "_handle");
	const state = Reflect.get(stream, "_writeState");
	if (major !== KNOWN_NODE || !isHandle(handle) || !isState(state)) return void 0;
	stream.on("error", () => void 0);
	return (input, output, isEnd) => {
		const flush = isEnd ? FINISH[format] : GO_ON;
		handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
		if (stream.errored) throw stream.errored;
		const [free, unread] = state;
		return { written: output.length - free, unread };
	};
}
function isHandle(value) {
	return typeof value === "object" && value !== null && "writeSync" in value && typeof value.writeSync === "function";
}
function isState(value) {
	return ArrayBuffer.isView(value) && "length" in value && value.length === 2;
}

export {
	directCall
};
