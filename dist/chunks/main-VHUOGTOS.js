import {
  main
} from "./chunk-WBWODE4P.js";
import "./chunk-PK34GD2C.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-JZYGUY3X.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-AMHBPEJ4.js";
import "./chunk-56KCN6HX.js";
import "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
