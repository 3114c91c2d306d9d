import {
  main
} from "./chunk-DROGFGUY.js";
import "./chunk-CHIJFGYT.js";
import "./chunk-Z4CSSR5M.js";
import "./chunk-FUOH2KRD.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-T4US43QU.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
