import {
  main
} from "./chunk-CIJMD4K2.js";
import "./chunk-GJQVDNGR.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-7V6ETLI5.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-IM5H4KQT.js";
import "./chunk-GGKEYH2L.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
