import {
  attestationsRefusal,
  createAttestation
} from "./chunk-O7KRSJ4J.js";
import "./chunk-SGKCUS7Q.js";
import "./chunk-WQBE6TS4.js";
import "./chunk-6YVMCOO5.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
