import {
  describeLayerError,
  readLayer,
  readPipe
} from "../chunks/chunk-ZIGSJTJP.js";
import "../chunks/chunk-TNMG7ULU.js";
import "../chunks/chunk-KF3F5Z7K.js";
import "../chunks/chunk-PM7V6FGQ.js";
import "../chunks/chunk-JTYIUYNF.js";

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
