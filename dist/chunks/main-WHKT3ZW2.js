import {
  main
} from "./chunk-2S2H34I2.js";
import "./chunk-3AFNTCI5.js";
import "./chunk-Q4QORIFB.js";
import "./chunk-OFEP5ANI.js";
import "./chunk-4GEYHPXA.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-UZ2I3ERM.js";
import "./chunk-JT5EIP4T.js";
import "./chunk-WYG54IWX.js";
import "./chunk-KPAPI25T.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
