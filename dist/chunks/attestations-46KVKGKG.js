import {
  attestationsRefusal,
  createAttestation
} from "./chunk-25CT7V7H.js";
import "./chunk-KZAWGVFM.js";
import "./chunk-SEJLECSV.js";
import "./chunk-7LW2L7OB.js";
import "./chunk-U73GL3CZ.js";
import "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
