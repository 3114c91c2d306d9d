import {
  attestationsRefusal,
  createAttestation
} from "./chunk-B2Q6KYJZ.js";
import "./chunk-MO5MQSU5.js";
import "./chunk-JC4FGPNG.js";
import "./chunk-2RZ4WZAA.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  attestationsRefusal,
  createAttestation
};
