import {
  main
} from "./chunk-ZAGFLXRN.js";
import "./chunk-QHX5U46O.js";
import "./chunk-BB5LLZLO.js";
import "./chunk-JX6FUUKY.js";
import "./chunk-VIYAWP3S.js";
import "./chunk-2VQG3GTR.js";
import "./chunk-7NFGBAWX.js";
import "./chunk-GM25PR4U.js";
import "./chunk-ZNR2O4TA.js";
import "./chunk-ETVURYMM.js";
import "./chunk-5PZIW4RT.js";
export {
  main
};
