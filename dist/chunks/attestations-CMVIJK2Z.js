import {
  attestationsRefusal,
  createAttestation
} from "./chunk-WJ5Y55GX.js";
import "./chunk-FC5UGQNA.js";
import "./chunk-SZWJG7ZW.js";
import "./chunk-LV7XCYTC.js";
import "./chunk-BGUQ4ITJ.js";
import "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";
export {
  attestationsRefusal,
  createAttestation
};
