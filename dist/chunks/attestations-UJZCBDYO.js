import {
  attestationsRefusal,
  createAttestation
} from "./chunk-7J2BV7GX.js";
import "./chunk-A6TSLP2I.js";
import "./chunk-NZ7XXIR4.js";
import "./chunk-35XY3FHO.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  attestationsRefusal,
  createAttestation
};
