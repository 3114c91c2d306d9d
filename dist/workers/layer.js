import {
	describeLayerError,
	readLayer,
	readPipe
} from "../chunks/chunk-DGVWGNX2.js";
import "../chunks/chunk-XIFDI4GQ.js";
import "../chunks/chunk-47BIZZ7S.js";
import "../chunks/chunk-XT4OQ3LR.js";
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
