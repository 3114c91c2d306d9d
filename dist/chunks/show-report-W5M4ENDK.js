import {
  showReport
} from "./chunk-W2IDA4ES.js";
import "./chunk-GZLIK7Q2.js";
import "./chunk-3DMJYKIU.js";
import "./chunk-65NVBDUB.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
