import {
  main
} from "./chunk-VDYVOOCK.js";
import "./chunk-DFYNMZ3L.js";
import "./chunk-5ZW6O6D6.js";
import "./chunk-DOYPNZK4.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-FKETRR2W.js";
import "./chunk-SHSRSXXL.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
