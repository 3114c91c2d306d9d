import {
  main
} from "./chunk-PY3VO5LW.js";
import "./chunk-A6KPQQ2E.js";
import "./chunk-63FXPAWL.js";
import "./chunk-L6DCCDKS.js";
import "./chunk-AOTECETU.js";
import "./chunk-RLCZBSSL.js";
import "./chunk-SJHEE4WC.js";
import "./chunk-22A6J2T6.js";
import "./chunk-V57A6GG4.js";
import "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
