import {
  showReport
} from "./chunk-JEG25CEV.js";
import "./chunk-TERVOVB7.js";
import "./chunk-CVKGN3KJ.js";
import "./chunk-STP3O3G7.js";
import "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
