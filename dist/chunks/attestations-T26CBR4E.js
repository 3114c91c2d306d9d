import {
  attestationsRefusal,
  createAttestation
} from "./chunk-OVRB32AS.js";
import "./chunk-EEXMZTHN.js";
import "./chunk-WQWWFXFG.js";
import "./chunk-SNMCFTHW.js";
import "./chunk-RXMX2EED.js";
import "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";
export {
  attestationsRefusal,
  createAttestation
};
