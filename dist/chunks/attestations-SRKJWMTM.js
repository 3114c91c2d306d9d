import {
  attestationsRefusal,
  createAttestation
} from "./chunk-IGECNZ65.js";
import "./chunk-BYHBYIXQ.js";
import "./chunk-EAZUMWYT.js";
import "./chunk-2LJDVDAQ.js";
import "./chunk-AZKQB5AJ.js";
import "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
