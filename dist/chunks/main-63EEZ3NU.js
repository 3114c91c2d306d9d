import {
  main
} from "./chunk-WKEXFXZ6.js";
import "./chunk-BFKB5BTA.js";
import "./chunk-XFGJHRLF.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-C65FLDUC.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-WUECBHJX.js";
import "./chunk-FM3N2AWV.js";
import "./chunk-FQ6OEXTQ.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
