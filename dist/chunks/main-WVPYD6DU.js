import {
  main
} from "./chunk-H26EZPGA.js";
import "./chunk-2X2723IQ.js";
import "./chunk-HOJ5GMKG.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-L5UQKWGB.js";
import "./chunk-BXBNRX5D.js";
import "./chunk-XNLRYYN3.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
