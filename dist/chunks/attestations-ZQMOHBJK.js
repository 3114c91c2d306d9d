import {
  attestationsRefusal,
  createAttestation
} from "./chunk-DYNECXQ7.js";
import "./chunk-UJRW7YQX.js";
import "./chunk-CQAHUBWG.js";
import "./chunk-BVNK7734.js";
import "./chunk-STP3O3G7.js";
import "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
