import {
  main
} from "./chunk-PKZTW534.js";
import "./chunk-PNK7ZT53.js";
import "./chunk-RFKXNSZT.js";
import "./chunk-OFEP5ANI.js";
import "./chunk-4GEYHPXA.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
