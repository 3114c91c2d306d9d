import {
  showReport
} from "./chunk-34LMRBMQ.js";
import "./chunk-QRZQAAPW.js";
import "./chunk-SLOFMR5Z.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
