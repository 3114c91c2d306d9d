import {
  main
} from "./chunk-2R67VHLB.js";
import "./chunk-JPX4FTOC.js";
import "./chunk-YSQ2AUNR.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-2FW6ZRNG.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
