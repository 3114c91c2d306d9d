import {
  attestationsRefusal,
  createAttestation
} from "./chunk-54YSGXUF.js";
import "./chunk-FBD4RQ7J.js";
import "./chunk-HI7OVI7N.js";
import "./chunk-XI372YQR.js";
import "./chunk-PBQLYVAN.js";
import "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
