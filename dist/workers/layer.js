import {
	describeLayerError,
	readLayer,
	readPipe
} from "../chunks/chunk-NDDBAH7U.js";
import "../chunks/chunk-A63CKJ47.js";
import "../chunks/chunk-47BIZZ7S.js";
import "../chunks/chunk-Y7XHH3HE.js";
import "../chunks/chunk-XVLKTTFZ.js";
import "../chunks/chunk-SBE342G4.js";
import "../chunks/chunk-6W7R4ZA7.js";

// shared/source/layer.worker.ts
import { parentPort } from "node:worker_threads";
parentPort?.on("message", (task) => {
	void reply(task);
});
async function reply({ job, pipe }) {
	try {
		const contents = await readLayer(job, readPipe(pipe));
		const message = { kind: "contents", contents };
		const { buffer } = contents.bytes;
		parentPort?.postMessage(message, buffer instanceof ArrayBuffer ? [buffer] : []);
	} catch (error) {
		parentPort?.postMessage(describeLayerError(error));
	}
}
