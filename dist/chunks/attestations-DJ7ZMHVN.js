import {
  attestationsRefusal,
  createAttestation
} from "./chunk-H6OC55LG.js";
import "./chunk-IHCC4ZZS.js";
import "./chunk-UVB6OKLN.js";
import "./chunk-H55JLBCP.js";
import "./chunk-G6HBLWPT.js";
import "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
