import {
  main
} from "./chunk-KAF4CQQL.js";
import "./chunk-FQJZMLZ3.js";
import "./chunk-DUIZCJR4.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-42UQG2CE.js";
import "./chunk-5ZDVQBBQ.js";
import "./chunk-XFISL7QZ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
