import {
  isBoundedDer
} from "./chunk-ERLKXFM5.js";
import "./chunk-UKS3WZC2.js";
import "./chunk-KR55HXL6.js";
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
