import {
  attestationsRefusal,
  createAttestation
} from "./chunk-OLQNEY2H.js";
import "./chunk-N6OVD5XA.js";
import "./chunk-5BZZWN74.js";
import "./chunk-H4GCJVND.js";
import "./chunk-RTCACUJI.js";
import "./chunk-ALNDJBVR.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
