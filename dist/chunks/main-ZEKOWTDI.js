import {
  main
} from "./chunk-YOGFAT64.js";
import "./chunk-4NULR2ZG.js";
import "./chunk-ACMGXMFZ.js";
import "./chunk-BBSYVIHC.js";
import "./chunk-2IITXXRP.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-2QYWXR3J.js";
import "./chunk-6S47NSY7.js";
import "./chunk-SLGHADJT.js";
import "./chunk-3IMFBM5J.js";
import "./chunk-2NRRA2FV.js";
import "./chunk-IIUF5VKQ.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
