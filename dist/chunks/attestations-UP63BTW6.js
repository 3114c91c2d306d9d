import {
  attestationsRefusal,
  createAttestation
} from "./chunk-YZN2GJTD.js";
import "./chunk-2F2CY2XB.js";
import "./chunk-C7BDIKUH.js";
import "./chunk-BKSQVQK4.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
