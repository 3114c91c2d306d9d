import {
  attestationsRefusal,
  createAttestation
} from "./chunk-X54UE4QW.js";
import "./chunk-F22ZFWAS.js";
import "./chunk-CGTDQE3Z.js";
import "./chunk-7RDTWW7P.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
