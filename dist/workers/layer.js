import {
	describeLayerError,
	readLayer,
	readPipe
} from "../chunks/chunk-4NI32HEJ.js";
import "../chunks/chunk-3EZ27DU5.js";
import "../chunks/chunk-Z6MF25CF.js";
import "../chunks/chunk-IPKBANH4.js";
import "../chunks/chunk-T6MRDF5G.js";
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
