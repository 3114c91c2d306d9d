import {
  main
} from "./chunk-TNKGCG2W.js";
import "./chunk-O26KQIBV.js";
import "./chunk-PFI6HIU5.js";
import "./chunk-DR4PWEFR.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
