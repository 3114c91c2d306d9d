import {
  attestationsRefusal,
  createAttestation
} from "./chunk-YTJ6OJYL.js";
import "./chunk-X55G2CT5.js";
import "./chunk-D4RGYAPM.js";
import "./chunk-LJNBFP4U.js";
import "./chunk-3WJUOTQC.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
