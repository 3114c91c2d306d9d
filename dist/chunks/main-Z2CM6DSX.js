import {
  main
} from "./chunk-GLJ3FCIG.js";
import "./chunk-ZT3W3BQS.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-BRFHT7NZ.js";
import "./chunk-S2IXFZ6N.js";
import "./chunk-7UET4KOM.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-ZM2JPFYL.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
