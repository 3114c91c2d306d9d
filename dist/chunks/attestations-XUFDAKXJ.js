import {
  attestationsRefusal,
  createAttestation
} from "./chunk-YT2DQIZ5.js";
import "./chunk-DCV3G6FO.js";
import "./chunk-LAYV4LU4.js";
import "./chunk-HHZ3MTSB.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
