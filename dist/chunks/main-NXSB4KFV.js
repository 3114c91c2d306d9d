import {
  main
} from "./chunk-L42K4CCK.js";
import "./chunk-EIINL764.js";
import "./chunk-N463JAQZ.js";
import "./chunk-6EPBGMO5.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-JPX4FTOC.js";
import "./chunk-YSQ2AUNR.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-2FW6ZRNG.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-SD5X3BLQ.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
