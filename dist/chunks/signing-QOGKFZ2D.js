import {
  openSigning
} from "./chunk-RHM6SGFD.js";
import "./chunk-6MMUSRTY.js";
import "./chunk-VV5OTFGT.js";
import "./chunk-XRYNF36E.js";
import "./chunk-A7GXVPH2.js";
import "./chunk-SDOQZG4T.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
