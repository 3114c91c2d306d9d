import {
  main
} from "./chunk-6GDDX4Z5.js";
import "./chunk-M6CKRF2Z.js";
import "./chunk-3PGSP6XV.js";
import "./chunk-PJSMSXDF.js";
import "./chunk-DFQSLT5B.js";
import "./chunk-TY5ROIWL.js";
import "./chunk-FQJQ4SIN.js";
import "./chunk-2R4LMTQE.js";
import "./chunk-P3T5HS6L.js";
import "./chunk-F2VFHWGD.js";
import "./chunk-P7CZ5A5S.js";
export {
  main
};
