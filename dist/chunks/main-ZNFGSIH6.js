import {
  main
} from "./chunk-MSJCTJ7V.js";
import "./chunk-PCOWJRGM.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-T3BG2GQL.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-FQQ2CSVU.js";
import "./chunk-NB6Z3AIY.js";
import "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
