import {
  attestationsRefusal,
  createAttestation
} from "./chunk-5NBRXV6R.js";
import "./chunk-Q4XFFZVI.js";
import "./chunk-Q7WIHMOL.js";
import "./chunk-ANOFPOBW.js";
import "./chunk-C2SBPLP6.js";
import "./chunk-S3OUPWWS.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
