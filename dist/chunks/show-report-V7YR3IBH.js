import {
  showReport
} from "./chunk-PWHSNN4S.js";
import "./chunk-ZNZTBUNI.js";
import "./chunk-XATW5RVP.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
