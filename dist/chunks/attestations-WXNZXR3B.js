import {
  attestationsRefusal,
  createAttestation
} from "./chunk-NUD6G6CU.js";
import "./chunk-ZHHYS4RB.js";
import "./chunk-DVOYPDTM.js";
import "./chunk-BDJL45GM.js";
import "./chunk-56KCN6HX.js";
import "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
