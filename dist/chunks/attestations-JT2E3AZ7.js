import {
  attestationsRefusal,
  createAttestation
} from "./chunk-WTEK4FSN.js";
import "./chunk-ANIW3A7J.js";
import "./chunk-MNXY5X6B.js";
import "./chunk-OHJSEXBA.js";
import "./chunk-P6VWZZUZ.js";
import "./chunk-KXRI7UOB.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
