import {
  main
} from "./chunk-LO6MVTIO.js";
import "./chunk-HFU2NH7J.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UY2ENKWJ.js";
import "./chunk-DML5OBZ3.js";
import "./chunk-HT6KTLKK.js";
import "./chunk-P6VWZZUZ.js";
import "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
