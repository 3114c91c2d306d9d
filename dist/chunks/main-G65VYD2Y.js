import {
  main
} from "./chunk-7HU4BALN.js";
import "./chunk-NYLONSUL.js";
import "./chunk-OLEDOGAQ.js";
import "./chunk-YSZBVY4N.js";
import "./chunk-T4ZTSHQO.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-RJQCVF3S.js";
import "./chunk-ORETY7BF.js";
import "./chunk-H3W7PVZ6.js";
import "./chunk-OSW6ZVXL.js";
import "./chunk-QKARBBPA.js";
import "./chunk-VPLRAJGU.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
