import {
  attestationsRefusal,
  createAttestation
} from "./chunk-5KR3IYAC.js";
import "./chunk-BKRCSQ6B.js";
import "./chunk-D6KQAFG6.js";
import "./chunk-4E6PAHB4.js";
import "./chunk-VN54K6SU.js";
import "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
