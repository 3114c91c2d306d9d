import {
  main
} from "./chunk-O2EKHUWN.js";
import "./chunk-TRPDLWB4.js";
import "./chunk-HJIG6SRX.js";
import "./chunk-RIKCMP4X.js";
import "./chunk-2MQOYRQ6.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  main
};
