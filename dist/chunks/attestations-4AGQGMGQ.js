import {
  attestationsRefusal,
  createAttestation
} from "./chunk-SNFDFPMA.js";
import "./chunk-RKSXDXW7.js";
import "./chunk-IVIZT3QA.js";
import "./chunk-TENW3F4K.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
