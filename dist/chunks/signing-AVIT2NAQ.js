import {
  openSigning
} from "./chunk-76LOOIHM.js";
import "./chunk-3UP347PU.js";
import "./chunk-IPC6NRYU.js";
import "./chunk-ELXIQFI6.js";
import "./chunk-UFZYAIG5.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  openSigning
};
