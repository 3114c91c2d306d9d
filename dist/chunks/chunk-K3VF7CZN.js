// shared/flows/signing/open-signing-late.ts
import { setImmediate } from "node:timers/promises";
var openSigningLate = async (...choice) => {
	await setImmediate();
	const { openSigning } = await import("./open-signing-KB3I44FS.js");
	return await openSigning(...choice);
};

export {
	openSigningLate
};
