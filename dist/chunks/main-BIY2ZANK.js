import {
  main
} from "./chunk-P4FHPEDC.js";
import "./chunk-KXAJPD7X.js";
import "./chunk-ORETY7BF.js";
import "./chunk-2B2CQH25.js";
import "./chunk-SBJLYU2X.js";
import "./chunk-QQ6ARGUX.js";
import "./chunk-H3ZLSUBF.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
