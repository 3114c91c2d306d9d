import {
  attestationsRefusal,
  createAttestation
} from "./chunk-D5YL4IYC.js";
import "./chunk-Y3MLSYSW.js";
import "./chunk-WD5CAQQ2.js";
import "./chunk-GPDYPFJL.js";
import "./chunk-JLID66XU.js";
import "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
