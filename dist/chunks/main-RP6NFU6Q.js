import {
  main
} from "./chunk-YGM3FNP2.js";
import "./chunk-HENTB5SR.js";
import "./chunk-XOTNOY7X.js";
import "./chunk-FTA3V22E.js";
import "./chunk-BDOMTA3X.js";
import "./chunk-DU3KE2NI.js";
import "./chunk-57SQLRBO.js";
import "./chunk-KDJMUYBB.js";
import "./chunk-6UVYOZSL.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
