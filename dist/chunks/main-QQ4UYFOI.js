import {
  main
} from "./chunk-LEB7TDJR.js";
import "./chunk-6MDILUTB.js";
import "./chunk-HMBPR66B.js";
import "./chunk-KCA7CXIY.js";
import "./chunk-R67WURZC.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
