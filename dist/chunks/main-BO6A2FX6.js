import {
  main
} from "./chunk-PI6RWQVO.js";
import "./chunk-L5JNXZZT.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-OCHAWXPK.js";
import "./chunk-QKARBBPA.js";
import "./chunk-ESU4ZTHW.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
