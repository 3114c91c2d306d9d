import {
  main
} from "./chunk-EP26XXSC.js";
import "./chunk-QKS4CARA.js";
import "./chunk-5A6SFQ43.js";
import "./chunk-SQJ7S5FB.js";
import "./chunk-KEXTOXCW.js";
import "./chunk-66JYFXYK.js";
import "./chunk-KT7PEF3L.js";
import "./chunk-J4ZGYU7P.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-L5UQKWGB.js";
import "./chunk-BXBNRX5D.js";
import "./chunk-XNLRYYN3.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
