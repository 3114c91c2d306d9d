import {
  attestationsRefusal,
  createAttestation
} from "./chunk-7A4HVUCT.js";
import "./chunk-DDHRSGO3.js";
import "./chunk-3VETEEY4.js";
import "./chunk-RB6VZWVM.js";
import "./chunk-6D6DUVRX.js";
import "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";
export {
  attestationsRefusal,
  createAttestation
};
