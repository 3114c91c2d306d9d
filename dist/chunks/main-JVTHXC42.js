import {
  main
} from "./chunk-7ELWPSQU.js";
import "./chunk-INFDP6U7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-URRR43DK.js";
import "./chunk-GLOIHS4R.js";
import "./chunk-RWXGRKSA.js";
import "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
