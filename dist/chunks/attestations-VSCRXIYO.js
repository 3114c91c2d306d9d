import {
  attestationsRefusal,
  createAttestation
} from "./chunk-XLIH4YIP.js";
import "./chunk-TYWWT752.js";
import "./chunk-KEIWXMQN.js";
import "./chunk-WRYH5CTL.js";
import "./chunk-KEICQSOW.js";
import "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
