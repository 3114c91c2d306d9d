import {
  attestationsRefusal,
  createAttestation
} from "./chunk-7L2SU7YN.js";
import "./chunk-V3VVKBAO.js";
import "./chunk-PZTTGQQI.js";
import "./chunk-BMVSYBA6.js";
import "./chunk-SBQDIK2O.js";
import "./chunk-ZECXRRYE.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
