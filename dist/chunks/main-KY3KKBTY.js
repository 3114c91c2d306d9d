import {
  main
} from "./chunk-QC76Y4WG.js";
import "./chunk-PJPQZSHV.js";
import "./chunk-N6NJEI2O.js";
import "./chunk-ZCDO3P4V.js";
import "./chunk-NDY6FWNT.js";
import "./chunk-JJRRGE2E.js";
import "./chunk-TSKNEIEN.js";
import "./chunk-R7N3CRG7.js";
import "./chunk-7OJATLVV.js";
import "./chunk-AGO27GAT.js";
import "./chunk-QWJMB4XM.js";
import "./chunk-4T62MVMW.js";
import "./chunk-S6JSLMI7.js";
import "./chunk-3AY64AFA.js";
import "./chunk-BHGJXBL6.js";
import "./chunk-QAMYQFTA.js";
import "./chunk-7TC3Q7UV.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
