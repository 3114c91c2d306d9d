import {describeLayerError, readLayer, readPipe} from "../chunks/chunk-KO5T7XHN.js";
import "../chunks/chunk-N35QX7J6.js";
import "../chunks/chunk-KWUAZVQW.js";
import "../chunks/chunk-BWTNR5RC.js";
import "../chunks/chunk-47BIZZ7S.js";
import "../chunks/chunk-6L3VQQOE.js";
import "../chunks/chunk-XXVYQVGZ.js";
import "../chunks/chunk-EZE23BAE.js";
import "../chunks/chunk-KTOHDRYV.js";
// source/layer.worker
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
