import {
  attestationsRefusal,
  createAttestation
} from "./chunk-BH5EHDCN.js";
import "./chunk-FFRTFNL4.js";
import "./chunk-RNC7ACHP.js";
import "./chunk-Z7C3XQXV.js";
import "./chunk-VNHGFIVA.js";
import "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
