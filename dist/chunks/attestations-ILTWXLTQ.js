import {
  attestationsRefusal,
  createAttestation
} from "./chunk-35RH3L3F.js";
import "./chunk-ZFTVMYER.js";
import "./chunk-4CX5P7LH.js";
import "./chunk-X7MS5M5R.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  attestationsRefusal,
  createAttestation
};
