import {
  showReport
} from "./chunk-URRR43DK.js";
import "./chunk-GLOIHS4R.js";
import "./chunk-RWXGRKSA.js";
import "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
