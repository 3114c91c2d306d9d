import {
  attestationsRefusal,
  createAttestation
} from "./chunk-RSQVXRNA.js";
import "./chunk-HKXZKT52.js";
import "./chunk-DQWJV7FN.js";
import "./chunk-GY6QJL6E.js";
import "./chunk-SK33ZLTV.js";
import "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
