import {
  attestationsRefusal,
  createAttestation
} from "./chunk-K4IA5KHF.js";
import "./chunk-A775FL3E.js";
import "./chunk-GFN6N64P.js";
import "./chunk-FSYEHZKJ.js";
import "./chunk-X7WIRENX.js";
import "./chunk-5LOOYMAW.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
