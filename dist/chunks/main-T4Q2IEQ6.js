import {
  main
} from "./chunk-ZPSBP66P.js";
import "./chunk-5DIMBLMG.js";
import "./chunk-RJWDAJ4K.js";
import "./chunk-FKVKXPDY.js";
import "./chunk-CJPJOFVE.js";
import "./chunk-AIWMP73C.js";
import "./chunk-YOJUYWR5.js";
import "./chunk-TTB52GB2.js";
import "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
