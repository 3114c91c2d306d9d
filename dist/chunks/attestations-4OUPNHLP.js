import {
  attestationsRefusal,
  createAttestation
} from "./chunk-3ULI5Y6G.js";
import "./chunk-Q7D4BGIE.js";
import "./chunk-C7KLWYQ3.js";
import "./chunk-SRSB6QLW.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
