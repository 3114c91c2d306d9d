import {
  main
} from "./chunk-2NZVB2IV.js";
import "./chunk-I57SM4RU.js";
import "./chunk-6LHRNDDV.js";
import "./chunk-ZQ5K46PF.js";
import "./chunk-6DPJ25QK.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-HFMGT4TG.js";
import "./chunk-V26UN4E2.js";
import "./chunk-WYG54IWX.js";
import "./chunk-7K36CIB3.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
