import {
  main
} from "./chunk-7BRQ3FWP.js";
import "./chunk-JFLVFBXT.js";
import "./chunk-XX2RSMGE.js";
import "./chunk-4TQHEN7Y.js";
import "./chunk-VPLRAJGU.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
