import {
  attestationsRefusal,
  createAttestation
} from "./chunk-TZWE5D7K.js";
import "./chunk-MA6ARKUM.js";
import "./chunk-4KKC3L3C.js";
import "./chunk-I4WDDZPD.js";
import "./chunk-A732SRLW.js";
import "./chunk-XD3MCN6G.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
