import {
  main
} from "./chunk-YEKSJ6E3.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
