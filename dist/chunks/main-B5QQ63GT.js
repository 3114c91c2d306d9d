import {
  main
} from "./chunk-K77CRHIB.js";
import "./chunk-YXJ2CHOQ.js";
import "./chunk-LEQJWJQY.js";
import "./chunk-XADD3BPZ.js";
import "./chunk-ORETY7BF.js";
import "./chunk-P7F54NCF.js";
import "./chunk-CCSF64HS.js";
import "./chunk-TYO225SQ.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
