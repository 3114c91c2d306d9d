import {
  attestationsRefusal,
  createAttestation
} from "./chunk-WPDDXFSE.js";
import "./chunk-RQF3JJY6.js";
import "./chunk-J2TVJWDP.js";
import "./chunk-QDJAJOEI.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
