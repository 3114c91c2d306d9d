import {
  openSigning
} from "./chunk-LM7U7JXT.js";
import "./chunk-27HVNLIU.js";
import "./chunk-IYYQ7AI6.js";
import "./chunk-YAA7ORF2.js";
import "./chunk-62SV2NU7.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  openSigning
};
