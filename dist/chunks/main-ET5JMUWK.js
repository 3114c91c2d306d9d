import {
  main
} from "./chunk-JTACBERI.js";
import "./chunk-CFFGLXTY.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-66QVVWTF.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-YPGAQR3Q.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
