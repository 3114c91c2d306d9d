import {
  main
} from "./chunk-LPLRU4DW.js";
import "./chunk-YTW22Q4H.js";
import "./chunk-AMER7276.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-OO2RR7SK.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-E3U7ZBEF.js";
import "./chunk-UZNTMGME.js";
import "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
