import {
  openSigning
} from "./chunk-3IGL3NRV.js";
import "./chunk-ZGHYIXL6.js";
import "./chunk-JMSLPIA5.js";
import "./chunk-EUXBBM2W.js";
import "./chunk-L6JEWFHK.js";
import "./chunk-EJLHZTOJ.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
