import {
  main
} from "./chunk-XRBMWP2J.js";
import "./chunk-LCTCRR7M.js";
import "./chunk-6JZGGLNS.js";
import "./chunk-RKRXWGBX.js";
import "./chunk-CIQ73ILS.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-6F7FSKY7.js";
import "./chunk-KZZHFG74.js";
import "./chunk-V3QXFRXQ.js";
import "./chunk-Y7FWFOGC.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
