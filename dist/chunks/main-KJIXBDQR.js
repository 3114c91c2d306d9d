import {
  main
} from "./chunk-GVO225XL.js";
import "./chunk-ZQOSNGVV.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
