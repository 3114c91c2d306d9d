import {
  showReport
} from "./chunk-O26KQIBV.js";
import "./chunk-PFI6HIU5.js";
import "./chunk-DR4PWEFR.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
