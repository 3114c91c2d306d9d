import {
  attestationsRefusal,
  createAttestation
} from "./chunk-DB7VOCI6.js";
import "./chunk-S7XHCLRI.js";
import "./chunk-7JYHSDN5.js";
import "./chunk-E365ORO6.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  attestationsRefusal,
  createAttestation
};
