import {
  main
} from "./chunk-5OTB7D5C.js";
import "./chunk-YQH75R5P.js";
import "./chunk-ZQOSNGVV.js";
import "./chunk-CM32GTUU.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-X5LS7JZA.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
