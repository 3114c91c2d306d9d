import {
  attestationsRefusal,
  createAttestation
} from "./chunk-W463ARDT.js";
import "./chunk-KTB5DDW3.js";
import "./chunk-RSKT2FZR.js";
import "./chunk-O2UMMJ3C.js";
import "./chunk-RKFVPRLO.js";
import "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
