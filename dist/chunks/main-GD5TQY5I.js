import {
  main
} from "./chunk-RFG7HVRG.js";
import "./chunk-TLRQNXHP.js";
import "./chunk-36PUHEKA.js";
import "./chunk-AVUA7QU4.js";
import "./chunk-DQD3LHGA.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-LBWBZZUK.js";
import "./chunk-VC3NBKNK.js";
import "./chunk-WYG54IWX.js";
import "./chunk-2BLKNUPO.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
