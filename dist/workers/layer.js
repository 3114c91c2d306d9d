import{describeLayerError,readLayer,readPipe,setThreadPriority}from"../chunks/chunk-YQPMAAIS.js";
import "../chunks/chunk-ZNBTMBOD.js";
import "../chunks/chunk-P6Y673UM.js";
import "../chunks/chunk-ISXMYE7Z.js";
import "../chunks/chunk-47BIZZ7S.js";
import "../chunks/chunk-3B7BY7XH.js";
import "../chunks/chunk-YCU6NLYP.js";
// source/layer.worker
import{ parentPort }from"node:worker_threads";
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
