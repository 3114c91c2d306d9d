import {
  attestationsRefusal,
  createAttestation
} from "./chunk-4YWYVWMP.js";
import "./chunk-RVGOIIAE.js";
import "./chunk-WTSHOWVY.js";
import "./chunk-LL5B5JFD.js";
import "./chunk-N2MTDOE2.js";
import "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
