import {
  attestationsRefusal,
  createAttestation
} from "./chunk-OWGRI5DJ.js";
import "./chunk-AOESLKOT.js";
import "./chunk-ISHO6QXI.js";
import "./chunk-I5DWZAJC.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
