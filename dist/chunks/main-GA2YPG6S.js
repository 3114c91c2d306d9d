import {
  main
} from "./chunk-H5YXXWKQ.js";
import "./chunk-AWS4ESIZ.js";
import "./chunk-YJ7WDKDP.js";
import "./chunk-TTZ46OFF.js";
import "./chunk-UXW57MGM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
