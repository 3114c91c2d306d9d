import {
  attestationsRefusal,
  createAttestation
} from "./chunk-ASHUXWVX.js";
import "./chunk-PTR77X3I.js";
import "./chunk-3QKLGTYN.js";
import "./chunk-HFMAF6VD.js";
import "./chunk-ZNR2O4TA.js";
import "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";
export {
  attestationsRefusal,
  createAttestation
};
