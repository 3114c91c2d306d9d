import {
  main
} from "./chunk-RH2T6NOY.js";
import "./chunk-ONCQOPSS.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-AABXT2OI.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-ATXD5TEI.js";
import "./chunk-SJADRG24.js";
import "./chunk-ZE2UKJIF.js";
import "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
