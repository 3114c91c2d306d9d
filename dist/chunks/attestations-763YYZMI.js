import {
  attestationsRefusal,
  createAttestation
} from "./chunk-Q6OCXCBA.js";
import "./chunk-QGRGJYIA.js";
import "./chunk-HQCZXZOY.js";
import "./chunk-FSAX2ZDS.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
