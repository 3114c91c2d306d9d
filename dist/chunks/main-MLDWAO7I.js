import {
  main
} from "./chunk-SIWEIAI4.js";
import "./chunk-ZPLF3HVR.js";
import "./chunk-OU6PLQHV.js";
import "./chunk-Q5SRHAE5.js";
import "./chunk-CB4TTMEI.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
