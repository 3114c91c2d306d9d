import {
  main
} from "./chunk-GGA6UM5P.js";
import "./chunk-GZX7PCXT.js";
import "./chunk-HMCEIH7S.js";
import "./chunk-M2O6H4PG.js";
import "./chunk-WBHCDIZT.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-KXAJPD7X.js";
import "./chunk-ORETY7BF.js";
import "./chunk-2B2CQH25.js";
import "./chunk-SBJLYU2X.js";
import "./chunk-QQ6ARGUX.js";
import "./chunk-F6PV4HQM.js";
import "./chunk-HP2GOFPH.js";
import "./chunk-OCZWF6O5.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
