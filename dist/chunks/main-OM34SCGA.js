import {
  main
} from "./chunk-7A3DBEBZ.js";
import "./chunk-RRHHHOQW.js";
import "./chunk-HFU2NH7J.js";
import "./chunk-4MAC4BB7.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-XEWV72T5.js";
import "./chunk-P6VWZZUZ.js";
import "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
