import {
  main
} from "./chunk-TDFVXPDH.js";
import "./chunk-77LEPHQ2.js";
import "./chunk-PNXJS2NL.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-XP6NIDH2.js";
import "./chunk-U73GL3CZ.js";
import "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
