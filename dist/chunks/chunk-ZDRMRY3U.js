import {
	retryDelayMs
} from "./chunk-PSZKTYL2.js";
import {
	RemoteError
} from "./chunk-6W7R4ZA7.js";

// shared/store/retry-write.ts
var ATTEMPTS = 4;
var OPEN = /* @__PURE__ */ new Set(["unreachable", "timeout", "server-error"]);
async function retryWrite(put, isThere, network) {
	for (let attempt = 1; ; attempt++) {
		try {
			return await put();
		} catch (error) {
			const isOpen = error instanceof RemoteError && OPEN.has(error.code);
			if (!isOpen || attempt >= ATTEMPTS) throw error;
			await network.sleep(retryDelayMs(attempt, void 0, network));
			if (await isThere()) return void 0;
		}
	}
}

export {
	retryWrite
};
