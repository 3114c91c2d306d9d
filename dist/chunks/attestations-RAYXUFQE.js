import {
  attestationsRefusal,
  createAttestation
} from "./chunk-NUR64UXW.js";
import "./chunk-H4EFRP5C.js";
import "./chunk-W3FIU27D.js";
import "./chunk-ATYHZ4GL.js";
import "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
