import {
  main
} from "./chunk-QHSFVMAN.js";
import "./chunk-PROW6CDA.js";
import "./chunk-3AYQOBEZ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-AEWODAND.js";
import "./chunk-P6VWZZUZ.js";
import "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
