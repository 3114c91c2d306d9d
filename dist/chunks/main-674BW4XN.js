import {
  main
} from "./chunk-2SO4VPYY.js";
import "./chunk-OA5H7A32.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-DTDQZ74L.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-JU5OQAYX.js";
import "./chunk-EHT6WYZQ.js";
import "./chunk-R5TLFNRU.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
