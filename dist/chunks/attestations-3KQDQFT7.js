import {
  attestationsRefusal,
  createAttestation
} from "./chunk-74SA6M7J.js";
import "./chunk-U5LJLWOE.js";
import "./chunk-3IM27YNI.js";
import "./chunk-5LEZV24O.js";
import "./chunk-KDZCMFQC.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
