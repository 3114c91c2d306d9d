import {
  main
} from "./chunk-RMF3SW76.js";
import "./chunk-XJD46CQE.js";
import "./chunk-3ZQ756SU.js";
import "./chunk-RGPUVMJK.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
