import {
  describeLayerError,
  readLayer,
  readPipe
} from "../chunks/chunk-IYJ6UFSH.js";
import "../chunks/chunk-XGIO2HUQ.js";
import "../chunks/chunk-HBTKOU4Y.js";
import "../chunks/chunk-OFVKIGE2.js";
import "../chunks/chunk-TQVM6BWJ.js";
import "../chunks/chunk-77EHP62S.js";
import "../chunks/chunk-T7CQSDKZ.js";
import "../chunks/chunk-64JXYW4V.js";
import "../chunks/chunk-JOWJBCYM.js";
import "../chunks/chunk-Z6MF25CF.js";
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
