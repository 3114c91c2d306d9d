import {
  showReport
} from "./chunk-2PVGY5PO.js";
import "./chunk-BBSYVIHC.js";
import "./chunk-2IITXXRP.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  showReport
};
