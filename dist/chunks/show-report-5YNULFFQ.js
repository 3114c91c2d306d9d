import {
  showReport
} from "./chunk-LYXLUIKG.js";
import "./chunk-M2IT2LCQ.js";
import "./chunk-BB27IWAI.js";
import "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
