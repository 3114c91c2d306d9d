import {
  attestationsRefusal,
  createAttestation
} from "./chunk-2V7AES7L.js";
import "./chunk-5GC7IHYU.js";
import "./chunk-CGENOQMU.js";
import "./chunk-ZDL3CLOY.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
