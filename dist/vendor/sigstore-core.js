import { createRequire as assayCreateRequire } from 'node:module';
const require = assayCreateRequire(import.meta.url);
import {
  require_dist
} from "./chunk-DVFLF5H5.js";
import {
  __toESM
} from "./chunk-EBWSKPZ3.js";

// vendor:@sigstore/core.mjs
var import_core = __toESM(require_dist(), 1);
var export_ASN1Obj = import_core.ASN1Obj;
var export_RFC3161Timestamp = import_core.RFC3161Timestamp;
var export_X509Certificate = import_core.X509Certificate;
export {
  export_ASN1Obj as ASN1Obj,
  export_RFC3161Timestamp as RFC3161Timestamp,
  export_X509Certificate as X509Certificate
};
