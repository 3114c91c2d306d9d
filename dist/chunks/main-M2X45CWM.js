import {
  main
} from "./chunk-LRZXOAL5.js";
import "./chunk-LN2K7DVV.js";
import "./chunk-324C52F4.js";
import "./chunk-NIUSAE6C.js";
import "./chunk-TYO225SQ.js";
import "./chunk-7BCQKMWB.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
