import {
  main
} from "./chunk-5DERHGNA.js";
import "./chunk-U5YJ54PW.js";
import "./chunk-J4FOCPZQ.js";
import "./chunk-EUSMLN7W.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-ARPJ5QGD.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
