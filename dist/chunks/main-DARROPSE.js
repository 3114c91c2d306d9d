import {
  main
} from "./chunk-CYZHZTXT.js";
import "./chunk-CAU3Z5HL.js";
import "./chunk-PH4UOKBP.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CCCELC2V.js";
import "./chunk-QRLBLPI6.js";
import "./chunk-TVAVSRC2.js";
import "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
