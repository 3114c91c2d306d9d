import {
  main
} from "./chunk-5CU3LASZ.js";
import "./chunk-XAUFKBZT.js";
import "./chunk-COD4VT3O.js";
import "./chunk-ZQ5K46PF.js";
import "./chunk-6DPJ25QK.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
