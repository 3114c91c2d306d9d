import{isBoundedDer}from"./chunk-EOR654MN.js";
// sigstore/read-timestamp
import{ RFC3161Timestamp }from"../vendor/sigstore.js";
var GRANTED = [0n, 1n];
function readTimestampAnswer(der) {
	if (!isBoundedDer(der)) return { kind: "endless" };
	try {
		const timestamp = RFC3161Timestamp.parse(Buffer.from(der));
		if (!GRANTED.includes(timestamp.status)) return { kind: "refused" };
		return { kind: "granted", digest: timestamp.tstInfo.messageImprintHashedMessage };
	} catch (cause) {
		return { kind: "malformed", cause };
	}
}
export{readTimestampAnswer};
