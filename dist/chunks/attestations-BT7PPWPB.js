import {
  attestationsRefusal,
  createAttestation
} from "./chunk-KMFWZC2W.js";
import "./chunk-KXODN7SB.js";
import "./chunk-7M555QG3.js";
import "./chunk-V563AME5.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
