import {
  main
} from "./chunk-N6RNVKDD.js";
import "./chunk-M36S7J7U.js";
import "./chunk-IJ6LMLHC.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-JGILCAL4.js";
import "./chunk-OEI4CWBE.js";
import "./chunk-74ZEDPAO.js";
import "./chunk-EXMRSZN7.js";
import "./chunk-4T62MVMW.js";
import "./chunk-C53JGYCY.js";
import "./chunk-GA74WC43.js";
import "./chunk-BLYSSZXX.js";
import "./chunk-BMCEBNBB.js";
import "./chunk-5GHBHEZD.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
