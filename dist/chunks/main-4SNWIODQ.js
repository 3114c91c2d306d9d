import {
  main
} from "./chunk-JALNGSBM.js";
import "./chunk-DV6K6KV2.js";
import "./chunk-E5Q5INJB.js";
import "./chunk-CCSF64HS.js";
import "./chunk-TYO225SQ.js";
import "./chunk-JR44IPGF.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
