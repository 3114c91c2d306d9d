import {
  openSigning
} from "./chunk-W6FTYG2T.js";
import "./chunk-WWYC3WQK.js";
import "./chunk-JG6CFU5E.js";
import "./chunk-ZZM5ONW6.js";
import "./chunk-6EVQD3SU.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  openSigning
};
