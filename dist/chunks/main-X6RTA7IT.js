import {
  main
} from "./chunk-YAEWURKY.js";
import "./chunk-ARLXAU6T.js";
import "./chunk-3UGJB5WI.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-HC3JH4RN.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-EKQXFQ6L.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-OZ6Q7XV6.js";
import "./chunk-F3QMGABR.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-O7XCZK5U.js";
import "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
