import {
  main
} from "./chunk-R5D3PNR6.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
