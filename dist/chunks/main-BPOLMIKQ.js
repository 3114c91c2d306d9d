import {
  main
} from "./chunk-W2CPEFKJ.js";
import "./chunk-UIJ22CJU.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-WTFDYEK6.js";
import "./chunk-AHDE45WP.js";
import "./chunk-YIDXR4V5.js";
import "./chunk-KL5YDCEQ.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-H4P75GBV.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import "./chunk-QF34ZBMA.js";
import "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
