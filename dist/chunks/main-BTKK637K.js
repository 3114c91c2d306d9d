import {
  main
} from "./chunk-LLDVP2TL.js";
import "./chunk-VK3E3ZAX.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-5SZGB5QM.js";
import "./chunk-YQECIOX5.js";
import "./chunk-ZNR2O4TA.js";
import "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";
export {
  main
};
