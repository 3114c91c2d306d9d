import {
  main
} from "./chunk-EMAOEA6D.js";
import "./chunk-PXGQW35Y.js";
import "./chunk-7AZ5OHYF.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-RHM6SGFD.js";
import "./chunk-6MMUSRTY.js";
import "./chunk-YP6RVOSE.js";
import "./chunk-LLHIO6UK.js";
import "./chunk-4T62MVMW.js";
import "./chunk-VV5OTFGT.js";
import "./chunk-XRYNF36E.js";
import "./chunk-A7GXVPH2.js";
import "./chunk-SI67GCBH.js";
import "./chunk-75BOQBT4.js";
import "./chunk-BAYHDA56.js";
import "./chunk-SDOQZG4T.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
