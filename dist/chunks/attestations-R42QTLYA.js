import {
  attestationsRefusal,
  createAttestation
} from "./chunk-FZ2IZWNS.js";
import "./chunk-WEHX7NUY.js";
import "./chunk-ATBZI46Z.js";
import "./chunk-BCHHUE3I.js";
import "./chunk-ZIGBFPDK.js";
import "./chunk-BIPKE7N2.js";
import "./chunk-G3XLAG5J.js";
export {
  attestationsRefusal,
  createAttestation
};
