import {
  showReport
} from "./chunk-O5U27CK2.js";
import "./chunk-ULVTAV47.js";
import "./chunk-MZIYJ6MB.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
