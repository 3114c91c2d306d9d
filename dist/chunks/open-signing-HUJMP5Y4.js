import {
  openSigning
} from "./chunk-3GW53GJ4.js";
import "./chunk-JR4WHXTM.js";
import "./chunk-DHYM2QVV.js";
import "./chunk-NB6Z3AIY.js";
import "./chunk-RDMTUIAK.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
