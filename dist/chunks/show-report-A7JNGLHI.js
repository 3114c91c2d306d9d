import {
  showReport
} from "./chunk-U5YJ54PW.js";
import "./chunk-EUSMLN7W.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
