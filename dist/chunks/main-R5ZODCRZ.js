import {
  main
} from "./chunk-T5YZSZZW.js";
import "./chunk-N5PGU63V.js";
import "./chunk-4U4KOPTB.js";
import "./chunk-PSCBRU2C.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-MRDWVXII.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
