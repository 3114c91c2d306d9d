import {
  openSigning
} from "./chunk-JGILCAL4.js";
import "./chunk-OEI4CWBE.js";
import "./chunk-C53JGYCY.js";
import "./chunk-GA74WC43.js";
import "./chunk-BLYSSZXX.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
