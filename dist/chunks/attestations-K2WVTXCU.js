import {
  attestationsRefusal,
  createAttestation
} from "./chunk-YB2RX4YP.js";
import "./chunk-43247ZLK.js";
import "./chunk-NF3D4VWH.js";
import "./chunk-7CTQVVLD.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
