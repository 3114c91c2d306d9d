import {
	describeLayerError,
	readLayer,
	readPipe
} from "../chunks/chunk-DYE65IR6.js";
import "../chunks/chunk-XGIO2HUQ.js";
import "../chunks/chunk-PGEV7UOY.js";
import "../chunks/chunk-T7CQSDKZ.js";
import "../chunks/chunk-Z6MF25CF.js";
import "../chunks/chunk-XOKN25QV.js";
import "../chunks/chunk-GSYNIEBZ.js";
import "../chunks/chunk-JOWJBCYM.js";
import "../chunks/chunk-D524RJB2.js";
import "../chunks/chunk-LHZE2BNN.js";
import "../chunks/chunk-TQVM6BWJ.js";
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
