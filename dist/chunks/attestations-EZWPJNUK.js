import {
  attestationsRefusal,
  createAttestation
} from "./chunk-KH6CV7Z3.js";
import "./chunk-QI4TLMHG.js";
import "./chunk-I7WGPGVY.js";
import "./chunk-22GYZA4E.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
