import {
  main
} from "./chunk-WX2JKIWA.js";
import "./chunk-2UBM52X4.js";
import "./chunk-UMWC7TVM.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-TAMMRGY5.js";
import "./chunk-4DFJQKC7.js";
import "./chunk-XWCHOY7A.js";
import "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
