import {
  attestationsRefusal,
  createAttestation
} from "./chunk-GTZ3EETW.js";
import "./chunk-QDPCIYD3.js";
import "./chunk-FTV2JQWO.js";
import "./chunk-MYJPMJPH.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
