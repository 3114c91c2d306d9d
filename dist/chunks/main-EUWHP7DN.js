import {
  main
} from "./chunk-47KUHKI5.js";
import "./chunk-TDM5WOH7.js";
import "./chunk-PNXJS2NL.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-57BO3CWH.js";
import "./chunk-XP6NIDH2.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-3R6CUAYL.js";
import "./chunk-O5LWAFRX.js";
import "./chunk-U73GL3CZ.js";
import "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
