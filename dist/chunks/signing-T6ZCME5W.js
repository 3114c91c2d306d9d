import {
  openSigning
} from "./chunk-TISXZLKV.js";
import "./chunk-77ROR75Q.js";
import "./chunk-LGEQBGA6.js";
import "./chunk-VYVDIZXG.js";
import "./chunk-C6ESYQGN.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  openSigning
};
