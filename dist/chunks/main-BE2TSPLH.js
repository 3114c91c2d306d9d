import {
  main
} from "./chunk-M3CJ22Q7.js";
import "./chunk-2QYWXR3J.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-3IMFBM5J.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
