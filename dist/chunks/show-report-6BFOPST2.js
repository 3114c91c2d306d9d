import {
  showReport
} from "./chunk-3ZQ756SU.js";
import "./chunk-RGPUVMJK.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
