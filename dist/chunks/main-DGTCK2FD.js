import {
  main
} from "./chunk-LD6VVLKV.js";
import "./chunk-XWCHOY7A.js";
import "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
