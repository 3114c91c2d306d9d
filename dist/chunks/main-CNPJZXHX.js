import {
  main
} from "./chunk-LCC6Z26C.js";
import "./chunk-F23XISZR.js";
import "./chunk-WC4LXK2Q.js";
import "./chunk-NDRXJK3Q.js";
import "./chunk-ORETY7BF.js";
import "./chunk-5KCKG4B6.js";
import "./chunk-SWTSHDUY.js";
import "./chunk-NIUSAE6C.js";
import "./chunk-TYO225SQ.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
