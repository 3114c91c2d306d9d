import {
  main
} from "./chunk-RX3GTQDG.js";
import "./chunk-2PVGY5PO.js";
import "./chunk-GPA24BYI.js";
import "./chunk-BBSYVIHC.js";
import "./chunk-2IITXXRP.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
