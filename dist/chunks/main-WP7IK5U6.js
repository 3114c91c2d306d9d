import {
  main
} from "./chunk-DFIB6ASN.js";
import "./chunk-XWCHOY7A.js";
import "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
