import {
  main
} from "./chunk-7M5ALNJ4.js";
import "./chunk-WTFDYEK6.js";
import "./chunk-AHDE45WP.js";
import "./chunk-YIDXR4V5.js";
import "./chunk-KL5YDCEQ.js";
import "./chunk-RQHI5VYL.js";
import "./chunk-GJGGOZ74.js";
import "./chunk-LPOIPN3I.js";
import "./chunk-QF34ZBMA.js";
import "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
