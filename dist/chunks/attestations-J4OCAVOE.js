import {
  attestationsRefusal,
  createAttestation
} from "./chunk-2JBQFNQB.js";
import "./chunk-A3PBTFEK.js";
import "./chunk-APFTDUNY.js";
import "./chunk-TLRQA64P.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
