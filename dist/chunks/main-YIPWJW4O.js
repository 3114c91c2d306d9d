import {
  main
} from "./chunk-6AR7X5A5.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-LYXLUIKG.js";
import "./chunk-M2IT2LCQ.js";
import "./chunk-BB27IWAI.js";
import "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
