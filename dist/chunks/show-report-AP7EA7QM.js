import {
  showReport
} from "./chunk-CHIJFGYT.js";
import "./chunk-FUOH2KRD.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
