import {
  attestationsRefusal,
  createAttestation
} from "./chunk-3BS62Y2J.js";
import "./chunk-OBSG7VZX.js";
import "./chunk-EYOOCEDJ.js";
import "./chunk-NA7JZEAI.js";
import "./chunk-F3ABEMF4.js";
import "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
