import {
  main
} from "./chunk-CGKBPIMH.js";
import "./chunk-34LMRBMQ.js";
import "./chunk-KMLH6HOM.js";
import "./chunk-QRZQAAPW.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-HDEGUEAI.js";
import "./chunk-SLOFMR5Z.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
