import { createRequire as assayCreateRequire } from 'node:module';
const require = assayCreateRequire(import.meta.url);
import {
  require_dist
} from "./chunk-WHO2KOOX.js";
import {
  __toESM
} from "./chunk-EBWSKPZ3.js";

// vendor:@sigstore/protobuf-specs.mjs
var import_protobuf_specs = __toESM(require_dist(), 1);
var export_TrustedRoot = import_protobuf_specs.TrustedRoot;
export {
  export_TrustedRoot as TrustedRoot
};
