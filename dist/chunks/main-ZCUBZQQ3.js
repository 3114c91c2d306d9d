import {
  main
} from "./chunk-J6J7UN32.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-PWHSNN4S.js";
import "./chunk-ZNZTBUNI.js";
import "./chunk-XATW5RVP.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
