import {
  main
} from "./chunk-YE3RGG5G.js";
import "./chunk-5LPI3AF4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-K3VMMKRY.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-VEIKGVKL.js";
import "./chunk-TVRXJXWQ.js";
import "./chunk-TVAVSRC2.js";
import "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
