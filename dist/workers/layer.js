import {
  describeLayerError,
  readLayer
} from "../chunks/chunk-TGOHE2A6.js";
import "../chunks/chunk-VIY5OK5S.js";
import "../chunks/chunk-WJ75VXBJ.js";
import "../chunks/chunk-MIR6MHET.js";
import "../chunks/chunk-EJ2PPSOD.js";

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
