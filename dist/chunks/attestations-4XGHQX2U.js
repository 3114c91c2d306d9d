import {
  attestationsRefusal,
  createAttestation
} from "./chunk-DV5QNEA3.js";
import "./chunk-DZSBNE46.js";
import "./chunk-4YYFTJKA.js";
import "./chunk-2MQVCSRT.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
