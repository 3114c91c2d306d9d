import {
  main
} from "./chunk-QUTDSRZZ.js";
import "./chunk-SCNOVPPU.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-ZQWNTZ66.js";
import "./chunk-453CIALA.js";
import "./chunk-IPC2FRWC.js";
import "./chunk-QRYI6XMH.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NKJXPE7W.js";
import "./chunk-YTQPP6WG.js";
import "./chunk-IFWQ5KBM.js";
import "./chunk-3ADKQ2R7.js";
import "./chunk-F3ABEMF4.js";
import "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
