import {
  main
} from "./chunk-3E4JYEJH.js";
import "./chunk-T64PAEWI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-2PDKRNHN.js";
import "./chunk-TEKCP3YD.js";
import "./chunk-PQLY4PUW.js";
import "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
