import {
  attestationsRefusal,
  createAttestation
} from "./chunk-7ZRGVWFN.js";
import "./chunk-DC2S25J3.js";
import "./chunk-EPK2ZTBF.js";
import "./chunk-OCC3CDMG.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
