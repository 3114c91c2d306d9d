import {
  main
} from "./chunk-YEJ7Z7O6.js";
import "./chunk-FZAPJ5EG.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QXZAYAAP.js";
import "./chunk-GN4STEEF.js";
import "./chunk-33G2W4FQ.js";
import "./chunk-EHT6WYZQ.js";
import "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
