import {
  main
} from "./chunk-V632HZQP.js";
import "./chunk-VUMHDGFH.js";
import "./chunk-6YO56HPL.js";
import "./chunk-SEMFGDX7.js";
import "./chunk-CVAAGC25.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-2QFFKWPK.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
