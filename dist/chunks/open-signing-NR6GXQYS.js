import {
  openSigning
} from "./chunk-OLZMQZRO.js";
import "./chunk-GPSSCOZP.js";
import "./chunk-3PDGXUSQ.js";
import "./chunk-U73GL3CZ.js";
import "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
