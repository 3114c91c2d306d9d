import {
  main
} from "./chunk-UZYLSC3Q.js";
import "./chunk-TOBOUHAA.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-GGPCI5DD.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-DN42PYYK.js";
import "./chunk-LIL37PI2.js";
import "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
