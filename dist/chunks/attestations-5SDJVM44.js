import {
  attestationsRefusal,
  createAttestation
} from "./chunk-57N3RJNU.js";
import "./chunk-2WYW6AJY.js";
import "./chunk-G7GSNPP3.js";
import "./chunk-IIDJRGBO.js";
import "./chunk-PQLY4PUW.js";
import "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";
export {
  attestationsRefusal,
  createAttestation
};
