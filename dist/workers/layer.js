import {describeLayerError, readLayer, readPipe, setThreadPriority} from "../chunks/chunk-IXT6SHSU.js";
import "../chunks/chunk-5NKYIXB7.js";
import "../chunks/chunk-UFPESQ5V.js";
import "../chunks/chunk-ANSFWBP6.js";
import "../chunks/chunk-OHWYC74Z.js";
import "../chunks/chunk-U5AUREBF.js";
import "../chunks/chunk-YCU6NLYP.js";
// source/layer.worker
import { parentPort } from "node:worker_threads";
parentPort?.on("message", (task) => {
	void reply(task);
});
async function reply({ job, pipe, priority }) {
	if (priority !== void 0) setThreadPriority(priority);
	try {
		const contents = await readLayer(job, readPipe(pipe));
		const message = { kind: "contents", contents };
		const { buffer } = contents.bytes;
		parentPort?.postMessage(message, buffer instanceof ArrayBuffer ? [buffer] : []);
	} catch (error) {
		parentPort?.postMessage(describeLayerError(error));
	}
}
