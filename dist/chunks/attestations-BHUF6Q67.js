import {
  attestationsRefusal,
  createAttestation
} from "./chunk-YCZECBZD.js";
import "./chunk-AMCQRRIB.js";
import "./chunk-E5TKYTCO.js";
import "./chunk-2S2EE2H2.js";
import "./chunk-TTB52GB2.js";
import "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";
export {
  attestationsRefusal,
  createAttestation
};
