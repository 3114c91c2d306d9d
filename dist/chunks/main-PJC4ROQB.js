import {
  main
} from "./chunk-SUWHH54U.js";
import "./chunk-D7WDTZCE.js";
import "./chunk-PLBBM57T.js";
import "./chunk-WREBOCMQ.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-B44DMGQ6.js";
import "./chunk-YFSGKYP2.js";
import "./chunk-SLGHADJT.js";
import "./chunk-RYA7GYN4.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-NIXLJJKV.js";
import "./chunk-XGMS25L6.js";
import "./chunk-SDOQZG4T.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
