import {describeLayerError, readLayer, readPipe} from "../chunks/chunk-4KOHSS3Y.js";
import "../chunks/chunk-X2WIAULH.js";
import "../chunks/chunk-FREZVHFZ.js";
import "../chunks/chunk-5NKYIXB7.js";
import "../chunks/chunk-UFPESQ5V.js";
import "../chunks/chunk-YFCHC6PP.js";
import "../chunks/chunk-YCU6NLYP.js";
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
