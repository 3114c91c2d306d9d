import {
  attestationsRefusal,
  createAttestation
} from "./chunk-DALZVOZ6.js";
import "./chunk-DL7TT6DD.js";
import "./chunk-Z5YJIEMX.js";
import "./chunk-AN3M2VLK.js";
import "./chunk-TVAVSRC2.js";
import "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
