import {
  main
} from "./chunk-HF57UBGA.js";
import "./chunk-SBIS63RH.js";
import "./chunk-3AYQOBEZ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-GQSC3DSG.js";
import "./chunk-AEWODAND.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DML5OBZ3.js";
import "./chunk-HT6KTLKK.js";
import "./chunk-P6VWZZUZ.js";
import "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
