import {
  describeLayerError,
  readLayer
} from "../chunks/chunk-6WZQMOAN.js";
import "../chunks/chunk-AVF6ROVN.js";
import "../chunks/chunk-4ESDXPR3.js";

// shared/source/layer.worker.ts
import { parentPort } from "node:worker_threads";
parentPort?.on("message", (job) => {
  void reply(job);
});
async function reply(job) {
  try {
    const contents = await readLayer(job);
    const message = { kind: "contents", contents };
    const { buffer } = contents.bytes;
    parentPort?.postMessage(message, buffer instanceof ArrayBuffer ? [buffer] : []);
  } catch (error) {
    parentPort?.postMessage(describeLayerError(error));
  }
}
