import {
  main
} from "./chunk-5XRXL7BN.js";
import "./chunk-6YGC5VSC.js";
import "./chunk-KTG7KOZC.js";
import "./chunk-KGE57QM6.js";
import "./chunk-6N7M2CYF.js";
import "./chunk-DQPSDYLF.js";
import "./chunk-57SQLRBO.js";
import "./chunk-UGEBHC3Z.js";
import "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
