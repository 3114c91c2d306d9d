import {
  attestationsRefusal,
  createAttestation
} from "./chunk-YMPCRIWR.js";
import "./chunk-ZZIDV5ST.js";
import "./chunk-HGWERSUK.js";
import "./chunk-3B7UZXJD.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  attestationsRefusal,
  createAttestation
};
