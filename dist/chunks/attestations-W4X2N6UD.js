import {
  attestationsRefusal,
  createAttestation
} from "./chunk-6TOVRX7X.js";
import "./chunk-M5OANLSQ.js";
import "./chunk-V3NWCNFW.js";
import "./chunk-VJQAXN2H.js";
import "./chunk-SRMHQBD4.js";
import "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
