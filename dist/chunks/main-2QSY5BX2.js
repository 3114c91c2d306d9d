import {
  main
} from "./chunk-DZRWG4SG.js";
import "./chunk-B44DMGQ6.js";
import "./chunk-YFSGKYP2.js";
import "./chunk-SLGHADJT.js";
import "./chunk-RYA7GYN4.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-SDOQZG4T.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
