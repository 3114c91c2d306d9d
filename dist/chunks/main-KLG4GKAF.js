import {
  main
} from "./chunk-TTIWVLM3.js";
import "./chunk-2CVN47AE.js";
import "./chunk-YXOGRUF6.js";
import "./chunk-VQBKOBVO.js";
import "./chunk-WN5TGQGA.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
