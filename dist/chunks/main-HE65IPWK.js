import {
  main
} from "./chunk-2PBW2BH2.js";
import "./chunk-4YNDVBVH.js";
import "./chunk-2VS6DEFG.js";
import "./chunk-RGPUVMJK.js";
import "./chunk-MBNUHWLR.js";
import "./chunk-6FOSNLS7.js";
import "./chunk-3RFB4LMS.js";
import "./chunk-Q35RJL5D.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-LGVXE5NB.js";
import "./chunk-G3H2TLJG.js";
import "./chunk-KZPF7ZNW.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
