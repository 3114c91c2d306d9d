import {
  main
} from "./chunk-WRQ5OLCB.js";
import "./chunk-4VRNZUEV.js";
import "./chunk-5CM4GDNA.js";
import "./chunk-J7PRXIDV.js";
import "./chunk-A6KPQQ2E.js";
import "./chunk-TCRILFYT.js";
import "./chunk-EP7FJO6T.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-PXNXYS5C.js";
import "./chunk-YTQPP6WG.js";
import "./chunk-IFWQ5KBM.js";
import "./chunk-QNQFXSFF.js";
import "./chunk-V57A6GG4.js";
import "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
