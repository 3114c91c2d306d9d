import {
  isBoundedDer
} from "./chunk-UPOGI3PJ.js";
import "./chunk-RXMX2EED.js";
import "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";

// shared/sigstore/read-timestamp.ts
import { RFC3161Timestamp } from "../vendor/sigstore.js";
var GRANTED = [0n, 1n];
function readTimestampAnswer(der) {
  if (!isBoundedDer(der)) return { kind: "endless" };
  try {
    const timestamp = RFC3161Timestamp.parse(Buffer.from(der));
    if (!GRANTED.includes(timestamp.status)) return { kind: "refused" };
    return { kind: "granted", digest: timestamp.tstInfo.messageImprintHashedMessage };
  } catch (cause) {
    return { kind: "malformed", cause };
  }
}
export {
  readTimestampAnswer
};
