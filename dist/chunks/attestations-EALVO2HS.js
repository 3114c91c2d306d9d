import {
  attestationsRefusal,
  createAttestation
} from "./chunk-K26XAVLP.js";
import "./chunk-CEL2AA6R.js";
import "./chunk-LALHPAQA.js";
import "./chunk-WGJLTJDT.js";
import "./chunk-BB27IWAI.js";
import "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
