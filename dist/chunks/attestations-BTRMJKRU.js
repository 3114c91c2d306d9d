import {
  attestationsRefusal,
  createAttestation
} from "./chunk-LLYEUYCG.js";
import "./chunk-3BANORCU.js";
import "./chunk-E3COHZND.js";
import "./chunk-3WSUQ2NB.js";
import "./chunk-4EBSVTCV.js";
import "./chunk-O5U2WUDN.js";
import "./chunk-KAO2RF6T.js";
export {
  attestationsRefusal,
  createAttestation
};
