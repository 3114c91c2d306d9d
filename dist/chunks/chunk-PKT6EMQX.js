// shared/ecosystems/text.ts
var UTF8_MARK = Buffer.from([239, 187, 191]);
function withoutMark(bytes) {
	if (bytes.subarray(0, UTF8_MARK.length).equals(UTF8_MARK)) {
		return bytes.subarray(UTF8_MARK.length);
	}
	const [first, second] = bytes;
	if (first === 255 && second === 254) return fromUtf16(bytes.subarray(2));
	if (first === 254 && second === 255) {
		return fromUtf16(Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16());
	}
	return bytes;
}
function fromUtf16(littleEndian) {
	return Buffer.from(littleEndian.toString("utf16le"));
}

export {
	withoutMark
};
